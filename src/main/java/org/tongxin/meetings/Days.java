package org.tongxin.meetings;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tongxin.recurrence.Recurrence;

/** The dates of something that recurs, less its exceptions, after days off. */
public record Days(RecurringDay of, Holidays holidays) {
  private static final LocalDate FIRST_OF_ALL = LocalDate.of(1, 1, 1);

  /** Longer than INTERVAL=400 makes a monthly rule wait. */
  private static final int FURTHEST_YEARS = 50;

  /** The dates in {@code [from, until)}, in order; none where it is not known which. */
  public List<RecurringDate> within(LocalDate from, LocalDate until) {
    return originals(from.minusDays(Holidays.FURTHEST_DAYS), until)
        .flatMap(day -> placed(day).stream())
        .filter(placed -> !placed.date().isBefore(from) && placed.date().isBefore(until))
        .sorted(Comparator.comparing(RecurringDate::date))
        .toList();
  }

  /** Whether it takes place on a date. */
  public boolean include(LocalDate date) {
    return !within(date, date.plusDays(1)).isEmpty();
  }

  /** The first date that is not before a day; empty where none comes any more. */
  public Optional<RecurringDate> next(LocalDate onOrAfter) {
    Iterator<LocalDate> days =
        originals(onOrAfter.minusDays(Holidays.FURTHEST_DAYS), onOrAfter.plusYears(FURTHEST_YEARS))
            .iterator();
    @Nullable RecurringDate best = null;
    while (days.hasNext()) {
      LocalDate day = days.next();
      // Days move forward only, so nothing that follows comes before one that is found.
      if (best != null && day.isAfter(best.date())) {
        break;
      }
      best = earlier(best, placed(day).filter(one -> !one.date().isBefore(onOrAfter)));
    }
    return Optional.ofNullable(best);
  }

  private static @Nullable RecurringDate earlier(
      @Nullable RecurringDate best, Optional<RecurringDate> other) {
    return other.filter(one -> best == null || one.date().isBefore(best.date())).orElse(best);
  }

  /** The days of the rule before any day off is looked at. */
  private Stream<LocalDate> originals(LocalDate from, LocalDate until) {
    var schedule = of.schedule();
    String rrule = schedule.rrule();
    if (rrule == null || !schedule.gaps().isEmpty()) {
      return Stream.empty();
    }
    LocalDate start = from.isBefore(FIRST_OF_ALL) ? FIRST_OF_ALL : from;
    LocalDate end = schedule.until();
    return new Recurrence(rrule, of.clocks())
        .days(anchor(start), start, end != null && end.isBefore(until) ? end : until)
        .filter(day -> !schedule.exceptDays().contains(day));
  }

  /** A rule without a first day has the same days from wherever it is walked. */
  private LocalDate anchor(LocalDate start) {
    LocalDate first = of.schedule().firstDay();
    return first != null ? first : start.getYear() > 1 ? start.minusYears(1) : FIRST_OF_ALL;
  }

  private Optional<RecurringDate> placed(LocalDate day) {
    if (!holidays.isDayOff(day)) {
      return Optional.of(new RecurringDate(day, null, of));
    }
    return switch (of.schedule().onHoliday()) {
      case KEEP -> Optional.of(new RecurringDate(day, null, of));
      case SKIP -> Optional.empty();
      case MOVE_TO_NEXT_WORKING_DAY ->
          holidays.nextWorkingDay(day).map(moved -> new RecurringDate(moved, day, of));
    };
  }
}
