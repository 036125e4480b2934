package org.tongxin.matching.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.ortools.graph.MinCostFlow;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Random;
import java.util.function.Supplier;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Ten thousand needs; how long it takes is printed, not judged. */
class LargePlanTest {
  private static final int NEEDS = 10_000;
  private static final BigFraction FIVE_PERCENT = BigFraction.of(1, 20);

  /** In nanoseconds; others use the processor too. */
  private record Timed<T>(T result, long nanos, long busy) {
    String words() {
      return Duration.ofNanos(nanos).toMillis()
          + " ms ("
          + Duration.ofNanos(busy).toMillis()
          + " of the processor)";
    }
  }

  /**
   * @param kinds needs of different kinds have no offer in common; of one kind, all hang together
   */
  @ParameterizedTest
  @ValueSource(ints = {100, 1})
  void tenThousandNeedsArePlanned(int kinds) {
    long seed = System.nanoTime();
    Problem problem = RandomProblem.large(new Random(seed), NEEDS, kinds);
    Example.plan(RandomProblem.large(new Random(seed), 100, 1), Budget.unlimited());

    Timed<Plan> flow = timed(() -> Example.plan(problem, Budget.unlimited()));
    Timed<Plan> greedy = timed(() -> Example.greedy(problem));

    print(problem, kinds, flow, greedy);
    assertThat(flow.result().gap()).as("seed %d", seed).isEqualTo(BigFraction.ZERO);
    assertThat(greedy.result().gap()).as("seed %d", seed).isLessThan(FIVE_PERCENT);
    assertThat(flow.result().score())
        .as("seed %d", seed)
        .isBetween(greedy.result().score(), greedy.result().bound());
    assertThat(BrokenLimits.of(problem, flow.result())).as("seed %d", seed).isEmpty();
    assertThat(BrokenLimits.of(problem, greedy.result())).as("seed %d", seed).isEmpty();
  }

  private static void print(Problem problem, int kinds, Timed<Plan> flow, Timed<Plan> greedy) {
    MinCostFlow built = FlowAllocator.build(new Opening(problem).market());
    Timed<?> bare = timed(built::solve);
    built.delete();
    System.out.printf(
        "%d needs, %d offers, %d pairings, %d kinds: FLOW %s, GREEDY %s, the bare solver on all"
            + " at once %s; FLOW is %.2f of that, GREEDY %.2f; gap %.2f %%%n",
        problem.demands().size(),
        problem.supplies().size(),
        problem.pairings().size(),
        kinds,
        flow.words(),
        greedy.words(),
        bare.words(),
        (double) flow.busy() / bare.busy(),
        (double) greedy.busy() / bare.busy(),
        100 * greedy.result().gap().doubleValue());
  }

  private static <T> Timed<T> timed(Supplier<T> work) {
    long start = System.nanoTime();
    long busy = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    T result = work.get();
    return new Timed<>(
        result,
        System.nanoTime() - start,
        ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - busy);
  }
}
