package org.tongxin.sharing.time;

import java.time.Instant;
import java.util.List;
import org.tongxin.recurrence.Span;

/** Whether an offer is open for all of a stretch of time; says nothing of what is free. */
public sealed interface Placement {

  /** Open, by this window: the first of the list in which the span fits. */
  record Within(Window window) implements Placement {}

  /** No window holds all of it. */
  record Outside() implements Placement {}

  /** A window holds it, but a blackout touches it. */
  record BlackedOut() implements Placement {}

  /**
   * Where {@code wanted} stands. It has to lie in one occurrence of one window; occurrences of the
   * same window that touch, such as those of a daily window of 24 hours, count as one.
   *
   * @throws org.tongxin.kernel.Refused BAD_INPUT for a span of more than 5,000 occurrences
   */
  static Placement find(List<Window> windows, List<Span> blackouts, Span wanted) {
    boolean closed = blackouts.stream().anyMatch(wanted::overlaps);
    for (Window window : windows) {
      if (fill(window.occurrences(wanted), wanted)) {
        return closed ? new BlackedOut() : new Within(window);
      }
    }
    return new Outside();
  }

  /** Whether the occurrences, in order, leave no gap from the start of the span to its end. */
  private static boolean fill(List<Span> occurrences, Span wanted) {
    Instant reached = wanted.from();
    for (Span occurrence : occurrences) {
      if (occurrence.from().isAfter(reached)) {
        return false;
      }
      reached = occurrence.to();
    }
    return !reached.isBefore(wanted.to());
  }
}
