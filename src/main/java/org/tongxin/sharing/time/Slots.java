package org.tongxin.sharing.time;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.tongxin.kernel.Checks;
import org.tongxin.recurrence.Recurrence;
import org.tongxin.recurrence.Span;

/** The slots of an offer: the occurrences of all its windows, with what is left of each. */
public final class Slots {
  private static final Comparator<Occurrence> BY_TIME =
      Comparator.comparing((Occurrence one) -> one.span().from())
          .thenComparing(one -> one.span().to())
          .thenComparing(one -> one.window().id());

  private Slots() {}

  private record Occurrence(Window window, Span span) {}

  /**
   * The slots that overlap {@code within}, whole, in order of their starts.
   *
   * @param demand all that overlaps any of these slots, which may reach out of {@code within}
   * @throws org.tongxin.kernel.Refused BAD_INPUT where there are more than 5,000
   */
  public static List<Slot> of(Opening opening, Demand demand, Span within) {
    var taken = new Passing(demand.taken());
    var waiting = new Passing(demand.waiting());
    return occurrences(opening.windows(), within).stream()
        .map(one -> slot(one, opening, taken.over(one.span()), waiting.over(one.span())))
        .toList();
  }

  private static List<Occurrence> occurrences(List<Window> windows, Span within) {
    var all = new ArrayList<Occurrence>();
    for (Window window : windows) {
      window.occurrences(within).forEach(span -> all.add(new Occurrence(window, span)));
      new Checks().that(all.size() <= Window.MOST_OCCURRENCES, Recurrence.tooMany()).refuse();
    }
    all.sort(BY_TIME);
    return all;
  }

  private static Slot slot(
      Occurrence one, Opening opening, List<Taken> taken, List<Taken> waiting) {
    Span span = one.span();
    Integer own = one.window().capacity();
    int capacity = own == null ? opening.capacity() : own;
    List<Taken> closed =
        opening.blackouts().stream()
            .filter(span::overlaps)
            .map(blackout -> new Taken(blackout, capacity))
            .toList();
    List<Taken> used = Stream.concat(taken.stream(), closed.stream()).toList();
    long queue = waiting.stream().mapToLong(Taken::quantity).sum();
    return new Slot(
        span,
        one.window().id(),
        capacity,
        Math.max(0, capacity - Peak.of(used, span)),
        (int) Math.min(queue, Integer.MAX_VALUE),
        !closed.isEmpty(),
        Peak.free(capacity, used, span));
  }
}
