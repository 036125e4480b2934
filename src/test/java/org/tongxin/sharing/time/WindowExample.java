package org.tongxin.sharing.time;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Windows written briefly. */
final class WindowExample {
  private WindowExample() {}

  static Window window(@Nullable String rrule, String firstDay, String hours, ZoneId zone) {
    return window(rrule, firstDay, hours, zone, List.of());
  }

  /**
   * @param hours such as 18:00-08:00
   */
  static Window window(
      @Nullable String rrule, String firstDay, String hours, ZoneId zone, List<LocalDate> except) {
    return new Window(
        "w",
        rrule,
        LocalDate.parse(firstDay),
        null,
        LocalTime.parse(hours.substring(0, 5)),
        LocalTime.parse(hours.substring(6)),
        except,
        null,
        false,
        zone);
  }
}
