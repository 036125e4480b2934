package org.tongxin.recurrence;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.dmfs.rfc5545.recur.Freq;
import org.dmfs.rfc5545.recur.RecurrenceRule;
import org.dmfs.rfc5545.recur.RecurrenceRule.Part;
import org.jspecify.annotations.Nullable;
import org.tongxin.kernel.Checks;
import org.tongxin.kernel.Refusal;

/**
 * On which days something happens again: the content of an RRULE of RFC 5545, with or without its
 * prefix. A moment in UNTIL stands for its date in the zone, and that day still counts.
 */
public record Recurrence(String rrule, ZoneId zone) {
  private static final int MOST_INTERVAL = 400;
  private static final int MOST_COUNT = 5000;

  /** After every day that an input may name. */
  public static final LocalDate END_OF_DAYS = LocalDate.of(10_000, 1, 1);

  /** That the text is a rule, that it speaks of days and that it asks for no more than can be. */
  public static Checks check(Checks checks, String field, String rrule) {
    if (!Rule.isShort(rrule)) {
      return checks.that(
          false, Refusal.badInput(field, "重复规则最多200个字符", "a rule has 200 characters at most"));
    }
    return Rule.read(rrule)
        .map(rule -> check(checks, field, rule))
        .orElseGet(() ->
            checks.that(
                false,
                Refusal.badInput(
                    field, "不是有效的重复规则（RFC 5545 RRULE）", "is not a rule of RFC 5545 (RRULE)")));
  }

  /** Whether {@link #check} finds nothing, so that its days may be walked. */
  public static boolean isSound(String rrule) {
    return check(new Checks(), "", rrule).isClean();
  }

  private static Checks check(Checks checks, String field, RecurrenceRule rule) {
    boolean inTheDay = Stream.of(Part.BYHOUR, Part.BYMINUTE, Part.BYSECOND).anyMatch(rule::hasPart);
    Integer count = rule.getCount();
    return checks
        .that(
            rule.getFreq().compareTo(Freq.DAILY) <= 0,
            Refusal.badInput(field, "重复频率最细为每天", "a rule repeats daily at the most"))
        .that(
            !inTheDay,
            Refusal.badInput(
                field,
                "规则只说明日期，不含时、分、秒",
                "a rule speaks of days, not of hours, minutes or seconds"))
        .that(
            rule.getInterval() <= MOST_INTERVAL,
            Refusal.badInput(field, "INTERVAL 最大为400", "INTERVAL is 400 at most"))
        .that(
            count == null || (count > 0 && count <= MOST_COUNT),
            Refusal.badInput(field, "COUNT 须在1至5000之间", "COUNT is 1 to 5000"));
  }

  /**
   * That a rule which passed {@link #check} has a day from {@code first} on.
   *
   * @param end the day before which that has to be; null for at any time
   */
  public Checks checkHappens(
      Checks checks, String field, LocalDate first, @Nullable LocalDate end) {
    return checks.that(
        days(first, first, end == null ? END_OF_DAYS : end).findAny().isPresent(),
        Refusal.badInput(field, "该规则永远不会发生", "the rule never happens"));
  }

  /** Whether it ends by itself, by COUNT or UNTIL. */
  public boolean isFinite() {
    return !rule().isInfinite();
  }

  /**
   * The days of the rule in {@code [from, until)}, in order, walked as they are asked for.
   *
   * @param first where the rule starts to count (DTSTART). It is a day of its own only if the rule
   *     generates it, and COUNT counts generated days only
   * @throws org.tongxin.kernel.Refused BAD_INPUT, as the stream is read, where it takes more than
   *     10,000 steps of the rule
   */
  public Stream<LocalDate> days(LocalDate first, LocalDate from, LocalDate until) {
    return StreamSupport.stream(new Walk(rule(), first, from), false)
        .dropWhile(day -> day.isBefore(from))
        .takeWhile(day -> day.isBefore(until));
  }

  /** The refusal of whoever asks for more days than anybody needs at once. */
  public static Refusal tooMany() {
    return Refusal.badInput(
        "", "时段过多，请缩短时间范围", "too many occurrences, ask for a shorter stretch of time");
  }

  private RecurrenceRule rule() {
    RecurrenceRule rule =
        Rule.read(rrule).orElseThrow(() -> new IllegalStateException("unchecked rule " + rrule));
    Rule.untilADay(rule, zone);
    return rule;
  }
}
