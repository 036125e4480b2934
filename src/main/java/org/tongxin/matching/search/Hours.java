package org.tongxin.matching.search;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.tongxin.matching.text.WeeklyTimes;
import org.tongxin.recurrence.Span;
import org.tongxin.sharing.OfferWindow;

/** The hours of an offer as times of a week: those of the four weeks to come, taken together. */
final class Hours {
  private static final int DAYS = 28;

  private Hours() {}

  static WeeklyTimes of(List<OfferWindow> windows, LocalDate today) {
    WeeklyTimes times = WeeklyTimes.NEVER;
    for (OfferWindow window : windows) {
      if (!window.closed()) {
        ZoneId zone = ZoneId.of(window.zone());
        var weeks =
            new Span(
                today.atStartOfDay(zone).toInstant(),
                today.plusDays(DAYS).atStartOfDay(zone).toInstant());
        times = times.union(WeeklyTimes.of(window.hours().occurrences(weeks), zone));
      }
    }
    return times;
  }
}
