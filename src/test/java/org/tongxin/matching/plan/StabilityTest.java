package org.tongxin.matching.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is worth keeping is kept where little has changed, for few points. */
class StabilityTest {
  private static final int NEEDS = 2000;
  private static final int KINDS = 20;

  enum Change {
    DRIFT,
    POINTS,
    DEMANDS,
    SUPPLIES;

    Problem of(Problem problem, Random random, double share) {
      return switch (this) {
        case DRIFT -> Perturbed.drift(problem, random, share);
        case POINTS -> Perturbed.points(problem, random, share);
        case DEMANDS -> Perturbed.demands(problem, random, share);
        case SUPPLIES -> Perturbed.supplies(problem, random, share);
      };
    }
  }

  /**
   * @param disturbed share of needs that lose something
   * @param free the same without anything for what is kept
   * @param least the same where nothing is worth more than to keep
   * @param lost share of the points, those for first units included
   */
  private record Outcome(double disturbed, double free, double least, double lost) {}

  @ParameterizedTest
  @CsvSource({"DRIFT, 0.01", "DRIFT, 0.05", "DEMANDS, 0.01", "SUPPLIES, 0.01"})
  void whereLittleChangesFewNeedsAreDisturbedForFewPoints(Change change, double share) {
    for (int seed = 1; seed <= 5; seed++) {
      Outcome outcome = outcome(change, seed, share);

      assertThat(outcome.disturbed()).as("disturbed, seed %d", seed).isLessThanOrEqualTo(0.02);
      assertThat(outcome.lost()).as("lost, seed %d", seed).isLessThanOrEqualTo(0.002);
      assertThat(outcome.free()).as("without, seed %d", seed).isGreaterThan(0.02);
    }
  }

  @ParameterizedTest
  @CsvSource({"POINTS, 0.01", "POINTS, 0.05", "DEMANDS, 0.05", "SUPPLIES, 0.05"})
  void whereMuchChangesFewerNeedsAreDisturbedThanWithoutIt(Change change, double share) {
    Outcome outcome = outcome(change, 1, share);

    assertThat(outcome.disturbed()).isBetween(outcome.least(), outcome.free() / 3);
  }

  private static Outcome outcome(Change change, int seed, double share) {
    var random = new Random(seed);
    Problem before = RandomProblem.large(random, NEEDS, KINDS);
    Plan earlier = Example.plan(before, Budget.unlimited());
    Problem after = change.of(before, random, share);
    Plan free = plan(after, earlier, 0);
    Plan kept = plan(after, earlier, after.weights().keep());
    Plan least = plan(after, earlier, 1_000_000);
    long best = points(after, free);
    var outcome =
        new Outcome(
            disturbed(earlier, kept),
            disturbed(earlier, free),
            disturbed(earlier, least),
            (double) (best - points(after, kept)) / best);
    System.out.printf(
        "%s, %.0f %%, seed %d: %.2f %% disturbed (%.2f %% without, %.2f %% at least), %.3f %% lost%n",
        change,
        100 * share,
        seed,
        100 * outcome.disturbed(),
        100 * outcome.free(),
        100 * outcome.least(),
        100 * outcome.lost());
    return outcome;
  }

  private static Plan plan(Problem problem, Plan earlier, int keep) {
    return Example.plan(
        Perturbed.keeping(problem, earlier.allocations(), keep), Budget.unlimited());
  }

  private static double disturbed(Plan earlier, Plan now) {
    return Changes.since(earlier.allocations(), now).disturbedShare().doubleValue();
  }

  private static long points(Problem problem, Plan plan) {
    Map<Pair, Integer> points = new HashMap<>();
    problem.pairings().forEach(one -> points.put(Pair.of(one), one.points()));
    long sum = (long) plan.fairness().reached() * problem.weights().firstUnit();
    for (Allocation one : plan.allocations()) {
      sum += one.units() * points.getOrDefault(Pair.of(one), 0);
    }
    return sum;
  }
}
