package org.tongxin.sharing.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tongxin.kernel.Checks;
import org.tongxin.kernel.Period;
import org.tongxin.kernel.Refusal;
import org.tongxin.recurrence.Recurrence;
import org.tongxin.recurrence.Span;

/**
 * When an offer is open, in the local time of {@code zone}: on the days of a rule, from one time of
 * day to another.
 *
 * <p>A local time that a clock change leaves out moves forward by the change, as in java.time; one
 * that comes twice is the first of the two. An occurrence of which that leaves nothing does not
 * take place, and none reaches into that of the next day.
 *
 * @param rrule on which days; null for once, on the first day
 * @param firstDay where the rule starts to count; open only if the rule generates it
 * @param lastDay the first day on which it no longer begins; null for without end
 * @param ends on the next day where it is not after {@code starts}, so equal times are 24 hours
 * @param except days on which it does not begin
 * @param capacity how much there is; null for as much as the offer has
 * @param monthlyPass whether it is also given for whole months
 */
public record Window(
    String id,
    @Nullable String rrule,
    LocalDate firstDay,
    @Nullable LocalDate lastDay,
    LocalTime starts,
    LocalTime ends,
    List<LocalDate> except,
    @Nullable Integer capacity,
    boolean monthlyPass,
    ZoneId zone) {
  private static final int MOST_EXCEPT = 366;
  private static final int MOST_CAPACITY = 1_000_000;
  static final int MOST_OCCURRENCES = 5000;

  public Window {
    except = List.copyOf(except);
  }

  /**
   * All that is wrong with it.
   *
   * @param field the path of the window, such as {@code input.windows}
   */
  public Checks check(Checks checks, String field) {
    checks
        .period(field + ".firstDay", firstDay, field + ".lastDay", lastDay)
        .that(
            except.size() <= MOST_EXCEPT,
            Refusal.badInput(field + ".exceptDays", "最多366个例外日期", "366 exception days at most"))
        .that(
            capacity == null || (capacity >= 1 && capacity <= MOST_CAPACITY),
            Refusal.badInput(field + ".capacity", "容量须在1至1000000之间", "is 1 to 1,000,000"));
    return rrule == null ? checks : checkRule(checks, field + ".rrule", rrule);
  }

  private Checks checkRule(Checks checks, String field, String rule) {
    Recurrence.check(checks, field, rule);
    return Recurrence.isSound(rule) && !new Period(firstDay, lastDay).isEmpty()
        ? new Recurrence(rule, zone).checkHappens(checks, field, firstDay, lastDay)
        : checks;
  }

  /**
   * Every occurrence that overlaps {@code within}, whole and in order.
   *
   * @throws org.tongxin.kernel.Refused BAD_INPUT where there are more than 5,000
   */
  public List<Span> occurrences(Span within) {
    // One may reach in from the day before, and a zone that skips a day moves it by one more.
    List<Span> found =
        begun(dayOf(within.from()).minusDays(2), dayOf(within.to()).plusDays(2))
            .filter(within::overlaps)
            .limit(MOST_OCCURRENCES + 1L)
            .toList();
    new Checks().that(found.size() <= MOST_OCCURRENCES, Recurrence.tooMany()).refuse();
    return found;
  }

  /**
   * What a pass for the month takes: from the start of the first occurrence that begins in it to
   * the end of the last one, so that those of two months do not overlap. Empty where none begins.
   */
  public Optional<Span> pass(YearMonth month) {
    List<Span> all = begun(month.atDay(1), month.plusMonths(1).atDay(1)).toList();
    return all.isEmpty()
        ? Optional.empty()
        : Optional.of(new Span(all.getFirst().from(), all.getLast().to()));
  }

  /** The occurrences that begin on a day in {@code [from, until)}. */
  private Stream<Span> begun(LocalDate from, LocalDate until) {
    LocalDate end = lastDay != null && lastDay.isBefore(until) ? lastDay : until;
    Stream<LocalDate> days =
        rrule == null
            ? Stream.of(firstDay).filter(day -> !day.isBefore(from) && day.isBefore(end))
            : new Recurrence(rrule, zone).days(firstDay, from, end);
    Set<LocalDate> closed = Set.copyOf(except);
    return days.filter(day -> !closed.contains(day)).flatMap(day -> on(day).stream());
  }

  private Optional<Span> on(LocalDate day) {
    Instant from = at(day, starts);
    Instant to = at(ends.isAfter(starts) ? day : day.plusDays(1), ends);
    Instant next = at(day.plusDays(1), starts);
    Instant end = to.isAfter(next) ? next : to;
    return end.isAfter(from) ? Optional.of(new Span(from, end)) : Optional.empty();
  }

  private Instant at(LocalDate day, LocalTime time) {
    return day.atTime(time).atZone(zone).toInstant();
  }

  private LocalDate dayOf(Instant moment) {
    return LocalDate.ofInstant(Span.nearest(moment), zone);
  }
}
