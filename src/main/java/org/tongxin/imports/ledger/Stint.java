package org.tongxin.imports.ledger;

import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;

/**
 * Work on many things for as long as one transaction may well take, however busy the machine: a
 * transaction that takes too long is undone whole, and would be again.
 */
final class Stint {
  private static final Duration LONGEST = Duration.ofMillis(1_200);

  private Stint() {}

  /**
   * Does {@code work} on one thing after the other, on one at least.
   *
   * @return how many are done
   */
  static <T> Uni<Integer> on(List<T> things, Function<T, Uni<?>> work) {
    return things.isEmpty()
        ? Uni.createFrom().item(0)
        : next(things, 0, work, System.nanoTime() + LONGEST.toNanos());
  }

  private static <T> Uni<Integer> next(
      List<T> things, int at, Function<T, Uni<?>> work, long deadline) {
    int done = at + 1;
    return work.apply(things.get(at))
        .chain(() ->
            done == things.size() || System.nanoTime() - deadline > 0
                ? Uni.createFrom().item(done)
                : next(things, done, work, deadline));
  }
}
