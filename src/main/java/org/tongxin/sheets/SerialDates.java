package org.tongxin.sheets;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** Dates as Excel counts them: days, and parts of a day, since 1900 or 1904. */
final class SerialDates {
  private static final LocalDate BEFORE_1900 = LocalDate.of(1899, 12, 30);
  private static final LocalDate OF_1904 = LocalDate.of(1904, 1, 1);
  private static final BigDecimal SECONDS = BigDecimal.valueOf(86_400);
  private static final BigDecimal LAST = BigDecimal.valueOf(2_958_466);
  // Excel believes in 29 February 1900, so days before it count one less.
  private static final int PHANTOM_DAY = 60;

  private SerialDates() {}

  /**
   * In ISO 8601: a date, a date with a time, or a time where no day is told; null where it is out
   * of range.
   */
  static @Nullable String iso(BigDecimal serial, boolean from1904) {
    if (serial.signum() < 0 || serial.compareTo(LAST) >= 0) {
      return null;
    }
    long seconds = serial.multiply(SECONDS).setScale(0, RoundingMode.HALF_UP).longValueExact();
    long day = seconds / SECONDS.longValue();
    LocalTime time = LocalTime.ofSecondOfDay(seconds % SECONDS.longValue());
    if (day == 0 && !from1904) {
      return time.toString();
    }
    LocalDate date = date(day, from1904);
    return time.equals(LocalTime.MIDNIGHT) ? date.toString() : date.atTime(time).toString();
  }

  private static LocalDate date(long day, boolean from1904) {
    if (from1904) {
      return OF_1904.plusDays(day);
    }
    return BEFORE_1900.plusDays(day < PHANTOM_DAY ? day + 1 : day);
  }
}
