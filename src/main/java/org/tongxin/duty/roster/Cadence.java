package org.tongxin.duty.roster;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * How time is cut into periods, numbered from 0, without holes. Every period is counted from the
 * start, so that one that begins on the 31st returns to the 31st after a shorter month.
 *
 * @param start the first day of period 0, in the local time of the alliance
 * @param days how many days a CUSTOM period has, 1 to 366; 0 for every other length
 */
public record Cadence(LocalDate start, PeriodLength length, int days) {
  private static final int DAYS_OF_A_WEEK = 7;
  private static final int MONTHS_OF_A_QUARTER = 3;
  private static final int MOST_DAYS = 366;

  public Cadence {
    boolean sound = length == PeriodLength.CUSTOM ? days >= 1 && days <= MOST_DAYS : days == 0;
    if (!sound) {
      throw new IllegalArgumentException("a period of " + length + " with " + days + " days");
    }
  }

  /**
   * The first day of a period.
   *
   * @throws IllegalArgumentException for a number below 0
   */
  public LocalDate from(int number) {
    if (number < 0) {
      throw new IllegalArgumentException("there is no period " + number);
    }
    return switch (length) {
      case DAY -> start.plusDays(number);
      case WEEK -> start.plusWeeks(number);
      case MONTH -> start.plusMonths(number);
      case QUARTER -> start.plusMonths((long) MONTHS_OF_A_QUARTER * number);
      case CUSTOM -> start.plusDays((long) days * number);
    };
  }

  /** The first day after a period, which is the first one of the next. */
  public LocalDate to(int number) {
    return from(number + 1);
  }

  /**
   * The period that a day lies in.
   *
   * @throws IllegalArgumentException for a day before the start
   */
  public int numberOf(LocalDate day) {
    if (day.isBefore(start)) {
      throw new IllegalArgumentException(day + " lies before " + start);
    }
    int number =
        switch (length) {
          case DAY -> whole(ChronoUnit.DAYS, day, 1);
          case WEEK -> whole(ChronoUnit.DAYS, day, DAYS_OF_A_WEEK);
          case MONTH -> whole(ChronoUnit.MONTHS, day, 1);
          case QUARTER -> whole(ChronoUnit.MONTHS, day, MONTHS_OF_A_QUARTER);
          case CUSTOM -> whole(ChronoUnit.DAYS, day, days);
        };
    // From the 31st to the 28th java.time counts no whole month, but the period has begun.
    return to(number).isAfter(day) ? number : number + 1;
  }

  private int whole(ChronoUnit unit, LocalDate day, int size) {
    return Math.toIntExact(unit.between(start, day) / size);
  }
}
