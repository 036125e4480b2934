package org.tongxin.recurrence;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dmfs.rfc5545.DateTime;
import org.dmfs.rfc5545.recur.InvalidRecurrenceRuleException;
import org.dmfs.rfc5545.recur.RecurrenceRule;
import org.dmfs.rfc5545.recur.RecurrenceRule.RfcMode;
import org.jspecify.annotations.Nullable;

/** Reads RRULE texts, and carries days over to the recurrence library and back. */
final class Rule {
  private static final String PREFIX = "RRULE:";
  private static final int LONGEST = 200;

  // The library takes a semicolon at the end, and the parts of RFC 7529, some of which break it.
  private static final String PART = "(FREQ|UNTIL|COUNT|INTERVAL|WKST|BY[A-Z]+)=[-+,A-Z0-9]+";
  private static final Pattern SHAPE = Pattern.compile(PART + "(;" + PART + ")*");

  private Rule() {}

  /** The rule without its prefix, in capitals, as the RFC is blind to case. */
  static String content(String text) {
    String capitals = text.toUpperCase(Locale.ROOT);
    return capitals.startsWith(PREFIX) ? capitals.substring(PREFIX.length()) : capitals;
  }

  static boolean isShort(String text) {
    return content(text).length() <= LONGEST;
  }

  /** A rule of its own for each caller, as the library writes into it; empty if not RFC 5545. */
  static Optional<RecurrenceRule> read(String text) {
    String content = content(text);
    if (!isShort(text) || !SHAPE.matcher(content).matches()) {
      return Optional.empty();
    }
    try {
      var rule = new RecurrenceRule(content, RfcMode.RFC5545_STRICT);
      return isDate(rule.getUntil()) ? Optional.of(rule) : Optional.empty();
    } catch (InvalidRecurrenceRuleException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** A last moment becomes its date in the zone; one without a zone keeps its own date. */
  static void untilADay(RecurrenceRule rule, ZoneId zone) {
    DateTime until = rule.getUntil();
    if (until != null && !until.isAllDay()) {
      LocalDate last =
          until.isFloating()
              ? day(until)
              : LocalDate.ofInstant(Instant.ofEpochMilli(until.getTimestamp()), zone);
      rule.setUntil(of(last));
    }
  }

  /** The library counts months from 0. */
  static LocalDate day(DateTime date) {
    return LocalDate.of(date.getYear(), date.getMonth() + 1, date.getDayOfMonth());
  }

  static DateTime of(LocalDate day) {
    return new DateTime(day.getYear(), day.getMonthValue() - 1, day.getDayOfMonth());
  }

  private static boolean isDate(@Nullable DateTime until) {
    try {
      return until == null || day(until).getYear() > 0;
    } catch (DateTimeException e) {
      return false;
    }
  }
}
