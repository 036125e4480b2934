package org.tongxin.sharing.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tongxin.kernel.Checks;
import org.tongxin.kernel.Language;
import org.tongxin.kernel.Refused;

/** Windows and spans written briefly. */
final class Example {
  static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
  static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

  private Example() {}

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

  /**
   * @param times such as 2026-03-01T08:00/2026-03-01T10:00, local
   */
  static Span span(String times, ZoneId zone) {
    String[] ends = times.split("/", 2);
    return new Span(instant(ends[0], zone), instant(ends[1], zone));
  }

  static Instant instant(String time, ZoneId zone) {
    return LocalDateTime.parse(time).atZone(zone).toInstant();
  }

  static String local(Span span, ZoneId zone) {
    return LocalDateTime.ofInstant(span.from(), zone)
        + "/"
        + LocalDateTime.ofInstant(span.to(), zone);
  }

  /** What was noted, as field and English words. */
  static List<String> faults(Checks checks) {
    try {
      checks.refuse();
      return List.of();
    } catch (Refused refused) {
      return refused.refusals().stream()
          .map(one -> one.field() + ": " + one.message().in(Language.EN))
          .toList();
    }
  }
}
