package org.tongxin.calendar.file;

import java.time.LocalDate;
import java.time.ZoneId;
import org.tongxin.recurrence.Span;

/** When something is that a calendar shows. */
public sealed interface When {
  ZoneId zone();

  /** From its first moment to its end. */
  Span span();

  /**
   * From a moment to a moment.
   *
   * @param zone in which both are written
   */
  record Timed(Span span, ZoneId zone) implements When {}

  /**
   * Whole days.
   *
   * @param to the first day on which it is over
   */
  record Days(LocalDate from, LocalDate to, ZoneId zone) implements When {
    @Override
    public Span span() {
      return new Span(from.atStartOfDay(zone).toInstant(), to.atStartOfDay(zone).toInstant());
    }
  }
}
