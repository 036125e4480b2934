package org.tongxin.meetings;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which days are worked. Without a calendar no day is a day off; only whoever looks for the next
 * working day passes over weekends.
 */
public record Holidays(Map<LocalDate, HolidayKind> days) {
  public static final Holidays NONE = new Holidays(Map.of());

  /** Longer than any row of days off; a day that finds none within it falls out. */
  static final int FURTHEST_DAYS = 31;

  public Holidays {
    days = Map.copyOf(days);
  }

  static Holidays of(List<Holiday> days) {
    return new Holidays(days.stream().collect(Collectors.toMap(Holiday::date, Holiday::kind)));
  }

  boolean isDayOff(LocalDate day) {
    return days.get(day) == HolidayKind.DAY_OFF;
  }

  boolean isWorkingDay(LocalDate day) {
    HolidayKind kind = days.get(day);
    boolean weekend =
        day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    return kind == null ? !weekend : kind == HolidayKind.WORKING_DAY;
  }

  /** The first working day after a day; empty where none is near. */
  Optional<LocalDate> nextWorkingDay(LocalDate day) {
    return Stream.iterate(day.plusDays(1), next -> next.plusDays(1))
        .limit(FURTHEST_DAYS)
        .filter(this::isWorkingDay)
        .findFirst();
  }
}
