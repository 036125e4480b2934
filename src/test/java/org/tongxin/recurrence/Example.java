package org.tongxin.recurrence;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.tongxin.kernel.Checks;
import org.tongxin.kernel.Language;
import org.tongxin.kernel.Refused;

/** Stretches of time written briefly. */
public final class Example {
  public static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
  public static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

  private Example() {}

  /**
   * @param times such as 2026-03-01T08:00/2026-03-01T10:00, local
   */
  public static Span span(String times, ZoneId zone) {
    String[] ends = times.split("/", 2);
    return new Span(instant(ends[0], zone), instant(ends[1], zone));
  }

  public static Instant instant(String time, ZoneId zone) {
    return LocalDateTime.parse(time).atZone(zone).toInstant();
  }

  public static String local(Span span, ZoneId zone) {
    return LocalDateTime.ofInstant(span.from(), zone)
        + "/"
        + LocalDateTime.ofInstant(span.to(), zone);
  }

  /** What was noted, as field and English words. */
  public static List<String> faults(Checks checks) {
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
