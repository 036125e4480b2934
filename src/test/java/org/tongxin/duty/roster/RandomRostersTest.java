package org.tongxin.duty.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;

/** Rosters by chance, against the definition of the rules and against trying all of them. */
class RandomRostersTest {
  @RepeatedTest(60)
  void everyRosterKeepsEveryRule() {
    long seed = System.nanoTime();
    Problem problem = RandomProblem.of(seed, 8, 24);

    if (Rostering.draft(problem) instanceof Roster roster) {
      assertThat(BrokenRules.of(problem, roster.assignments())).as("seed %d", seed).isEmpty();
    }
  }

  @RepeatedTest(150)
  void aDraftDiffersFromRoundRobinInAsFewTurnsAsCanBe() {
    long seed = System.nanoTime();
    Problem problem = RandomProblem.of(seed, 4, 5);

    assertNearest(seed, problem, RoundRobin.draft(problem), Rostering.draft(problem));
  }

  @RepeatedTest(150)
  void aRepairDiffersFromTheRosterBeforeInAsFewTurnsAsCanBe() {
    long seed = System.nanoTime();
    Problem problem = RandomProblem.of(seed, 4, 5);
    List<Assignment> before = byChance(problem, new Random(seed));

    assertNearest(seed, problem, before, Rostering.repair(problem, before));
  }

  private static void assertNearest(
      long seed, Problem problem, List<Assignment> before, Drafted drafted) {
    Optional<BruteForce.Nearest> nearest = BruteForce.nearest(problem, before);

    switch (drafted) {
      case Roster roster -> {
        assertThat(BrokenRules.of(problem, roster.assignments())).as("seed %d", seed).isEmpty();
        assertThat(nearest)
            .as("seed %d", seed)
            .hasValueSatisfying(least -> {
              assertThat(roster.changed()).isEqualTo(least.changed());
              assertThat(BruteForce.imbalance(problem, roster.assignments()))
                  .isCloseTo(least.imbalance(), within(1e-4));
            });
      }
      case Impossible impossible ->
          assertThat(nearest).as("seed %d, %s", seed, impossible).isEmpty();
    }
  }

  private static List<Assignment> byChance(Problem problem, Random random) {
    return problem.slots().stream()
        .map(slot ->
            new Assignment(
                slot.number(),
                problem.ids().stream()
                    .filter(_ -> random.nextBoolean())
                    .limit(problem.rules().holders())
                    .toList()))
        .toList();
  }
}
