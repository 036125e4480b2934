package org.tongxin.meetings.ledger;

import io.smallrye.mutiny.Uni;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.tongxin.journal.Transaction;
import org.tongxin.kernel.Checks;
import org.tongxin.kernel.Refusal;
import org.tongxin.meetings.HolidayCalendar;
import org.tongxin.meetings.HolidayRule;
import org.tongxin.meetings.Schedule;
import org.tongxin.meetings.TimeOfDay;
import org.tongxin.meetings.input.RecurringScheduleInput;
import org.tongxin.meetings.input.TimeOfDayInput;
import org.tongxin.recurrence.Recurrence;

/**
 * What a caller wants of a schedule, looked at and looked up; all that is wrong with it is noted.
 */
record WantedSchedule(Checks checks, String field, ZoneId zone) {
  private static final int MOST_EXCEPTIONS = 366;
  private static final int MOST_TIMES = 10;
  private static final int HOURS = 24;

  /** Where a rule is walked from that begins nowhere: it happens then if it ever does. */
  private static final LocalDate LONG_AGO = LocalDate.of(1970, 1, 1);

  Uni<Schedule> of(Transaction transaction, @Nullable RecurringScheduleInput input) {
    if (input == null) {
      return Uni.createFrom().item(Schedule.UNKNOWN);
    }
    return Calendars.find(transaction, input.calendar())
        .invoke(calendar ->
            checks.that(
                input.calendar() == null || calendar != null,
                Refusal.notFound(field + ".calendar")))
        .map(calendar -> schedule(input, calendar));
  }

  private Schedule schedule(RecurringScheduleInput input, @Nullable HolidayCalendar calendar) {
    HolidayRule onHoliday = Objects.requireNonNullElse(input.onHoliday(), HolidayRule.KEEP);
    List<LocalDate> exceptDays = Objects.requireNonNullElse(input.exceptDays(), List.of());
    Integer hours = input.hoursPerDay();
    checks
        .period(field + ".firstDay", input.firstDay(), field + ".until", input.until())
        .that(
            exceptDays.size() <= MOST_EXCEPTIONS,
            Refusal.badInput(field + ".exceptDays", "最多366个日期", "366 dates at most"))
        .that(
            onHoliday == HolidayRule.KEEP || input.calendar() != null,
            Refusal.badInput(
                field + ".calendar", "须指明依据的节假日历", "say which calendar has the days off"))
        .that(
            hours == null || (hours >= 1 && hours <= HOURS),
            Refusal.badInput(field + ".hoursPerDay", "须为1至24", "is 1 to 24"));
    exceptDays.forEach(day -> checks.date(field + ".exceptDays", day));
    var wanted =
        new Schedule(
            soundRule(input.rrule()),
            input.firstDay(),
            input.until(),
            exceptDays,
            onHoliday,
            calendar == null ? null : calendar.id(),
            times(Objects.requireNonNullElse(input.times(), List.of())),
            hours);
    checkHappens(wanted);
    return wanted;
  }

  /** The rule where it can be walked; null where there is none, or where a fault of it is noted. */
  private @Nullable String soundRule(@Nullable String rrule) {
    if (rrule == null) {
      return null;
    }
    Recurrence.check(checks, field + ".rrule", rrule);
    return Recurrence.isSound(rrule) ? rrule : null;
  }

  private void checkHappens(Schedule wanted) {
    String rrule = wanted.rrule();
    if (rrule != null && checks.isClean() && wanted.gaps().isEmpty()) {
      LocalDate first = Objects.requireNonNullElse(wanted.firstDay(), LONG_AGO);
      new Recurrence(rrule, zone).checkHappens(checks, field + ".rrule", first, wanted.until());
    }
  }

  private List<TimeOfDay> times(List<TimeOfDayInput> wanted) {
    checks.that(
        wanted.size() <= MOST_TIMES, Refusal.badInput(field + ".times", "最多10项", "10 at most"));
    IntStream.range(0, wanted.size()).forEach(i -> checkTime(field + ".times." + i, wanted.get(i)));
    return wanted.stream()
        .map(time -> new TimeOfDay(time.part(), time.starts(), time.ends()))
        .toList();
  }

  private void checkTime(String at, TimeOfDayInput time) {
    boolean hours = time.starts() != null && time.ends() != null;
    checks
        .that(
            time.part() != null || time.starts() != null,
            Refusal.badInput(
                at, "须给出时段或开始时刻", "give a part of the day or the hour at which it begins"))
        .that(
            time.ends() == null || time.starts() != null,
            Refusal.badInput(at + ".starts", "须给出开始时刻", "give the hour at which it begins too"))
        .that(
            !hours || Objects.requireNonNull(time.ends()).isAfter(time.starts()),
            Refusal.badInput(at + ".ends", "结束时刻必须晚于开始时刻", "it ends after the hour it begins"));
  }
}
