package org.tongxin.graph;

import io.smallrye.mutiny.Multi;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tongxin.kernel.Position;
import org.tongxin.kernel.Refusal;

/** How the graph goes on, for whoever listens. */
@ApplicationScoped
public class Steps {
  private final Arrivals arrivals;

  Steps(Arrivals arrivals) {
    this.arrivals = arrivals;
  }

  /** From one position of the graph to the next: what is after the one, up to the other. */
  public record Step(Position after, Position until) {}

  /** Each step from now on. */
  public Multi<Step> fromNow() {
    return steps(arrivals.positions());
  }

  /**
   * Each step since a position that was heard, the first of which may be a long one; from now on
   * where it is null. Refused with BAD_INPUT at {@code after} where it is no position.
   */
  public Multi<Step> since(@Nullable String after) {
    if (after == null) {
      return fromNow();
    }
    Position heard =
        Position.find(after)
            .orElseThrow(
                () -> Refusal.badInput("after", "不是有效的位置", "is not a position").asException());
    return steps(
        Multi.createBy()
            .concatenating()
            .streams(Multi.createFrom().item(heard), arrivals.positions()));
  }

  private static Multi<Step> steps(Multi<Position> positions) {
    return positions
        .onItem()
        .scan(() -> List.<Position>of(), Steps::lastTwo)
        .filter(two -> two.size() == 2)
        .map(two -> new Step(two.getFirst(), two.getLast()));
  }

  private static List<Position> lastTwo(List<Position> before, Position now) {
    return before.isEmpty() ? List.of(now) : List.of(before.getLast(), now);
  }
}
