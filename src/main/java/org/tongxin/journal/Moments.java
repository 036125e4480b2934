package org.tongxin.journal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/** Moments and days as native queries give them. */
public final class Moments {
  private Moments() {}

  /** The moment in a column of timestamps with time zone. */
  public static Instant of(Object column) {
    return switch (column) {
      case OffsetDateTime time -> time.toInstant();
      case Instant instant -> instant;
      case java.sql.Timestamp time -> time.toInstant();
      default -> throw new IllegalStateException("no time: " + column.getClass());
    };
  }

  /** The day in a column of dates. */
  public static LocalDate day(Object column) {
    return column instanceof java.sql.Date date ? date.toLocalDate() : (LocalDate) column;
  }
}
