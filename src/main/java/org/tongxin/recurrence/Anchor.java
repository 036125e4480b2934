package org.tongxin.recurrence;

import org.dmfs.rfc5545.recur.RecurrenceRule;
import org.dmfs.rfc5545.recur.RecurrenceRule.Part;

/**
 * What a rule leaves to the day from which it counts (DTSTART). A rule that leaves nothing to it
 * has the same days whenever it began.
 *
 * @param namesItsDays whether it says which days of its period are meant, as {@code
 *     FREQ=MONTHLY;BYMONTHDAY=15} does and {@code FREQ=MONTHLY} does not
 * @param countsFromItsFirst whether it counts from its first day, by INTERVAL or COUNT
 */
public record Anchor(boolean namesItsDays, boolean countsFromItsFirst) {

  /** Of a rule that passed {@link Recurrence#check}. */
  public static Anchor of(String rrule) {
    RecurrenceRule rule =
        Rule.read(rrule).orElseThrow(() -> new IllegalStateException("unchecked rule " + rrule));
    return new Anchor(namesItsDays(rule), rule.getInterval() > 1 || rule.getCount() != null);
  }

  private static boolean namesItsDays(RecurrenceRule rule) {
    return switch (rule.getFreq()) {
      case SECONDLY, MINUTELY, HOURLY, DAILY -> true;
      case WEEKLY -> rule.hasPart(Part.BYDAY);
      case MONTHLY -> rule.hasPart(Part.BYDAY) || rule.hasPart(Part.BYMONTHDAY);
      case YEARLY ->
          rule.hasPart(Part.BYDAY) || rule.hasPart(Part.BYMONTHDAY) || rule.hasPart(Part.BYYEARDAY);
    };
  }
}
