package org.tongxin.sharing.time;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.tongxin.kernel.Checks;
import org.tongxin.kernel.Refusal;
import org.tongxin.recurrence.Recurrence;
import org.tongxin.recurrence.Span;

/**
 * A booking that repeats: at the same local time on every day of a rule, also across a clock
 * change.
 *
 * @param rrule has to end by COUNT or UNTIL, with 400 bookings at most
 * @param first gives the first day, the local times and how many days it takes; it is booked only
 *     if the rule generates its day
 * @param except days on which no booking begins
 */
public record Series(String rrule, Span first, ZoneId zone, List<LocalDate> except) {
  private static final int MOST_BOOKINGS = 400;
  private static final int MOST_EXCEPT = 366;

  public Series {
    except = List.copyOf(except);
  }

  /**
   * All that is wrong with it.
   *
   * @param field the path of the series, such as {@code input.repeat}
   */
  public Checks check(Checks checks, String field) {
    checks.that(
        except.size() <= MOST_EXCEPT,
        Refusal.badInput(field + ".exceptDays", "最多366个例外日期", "366 exception days at most"));
    String ofRule = field + ".rrule";
    Recurrence.check(checks, ofRule, rrule);
    return Recurrence.isSound(rrule) ? checkLength(checks, ofRule) : checks;
  }

  private Checks checkLength(Checks checks, String field) {
    var recurrence = new Recurrence(rrule, zone);
    boolean finite = recurrence.isFinite();
    return recurrence
        .checkHappens(checks, field, start().toLocalDate(), null)
        .that(
            finite,
            Refusal.badInput(
                field, "须用 COUNT 或 UNTIL 说明何时结束", "it says by COUNT or UNTIL when it ends"))
        .that(
            !finite || days().limit(MOST_BOOKINGS + 1L).count() <= MOST_BOOKINGS,
            Refusal.badInput(field, "最多400次预订", "at most 400 bookings"));
  }

  /**
   * The bookings, in order.
   *
   * @throws org.tongxin.kernel.Refused BAD_INPUT with all that {@link #check} finds
   */
  public List<Span> spans(String field) {
    check(new Checks(), field).refuse();
    return days().map(this::on).toList();
  }

  private Stream<LocalDate> days() {
    LocalDate day = start().toLocalDate();
    Set<LocalDate> closed = Set.copyOf(except);
    return new Recurrence(rrule, zone)
        .days(day, day, Recurrence.END_OF_DAYS)
        .filter(one -> !closed.contains(one));
  }

  private Span on(LocalDate day) {
    long later = day.toEpochDay() - start().toLocalDate().toEpochDay();
    if (later == 0) {
      // As it was given, even where its local time comes twice and this is the second.
      return first;
    }
    Instant from = start().plusDays(later).atZone(zone).toInstant();
    Instant to = LocalDateTime.ofInstant(first.to(), zone).plusDays(later).atZone(zone).toInstant();
    // Where a clock change swallows the local hours, the booking keeps its length.
    return new Span(
        from, to.isAfter(from) ? to : from.plus(Duration.between(first.from(), first.to())));
  }

  private LocalDateTime start() {
    return LocalDateTime.ofInstant(first.from(), zone);
  }
}
