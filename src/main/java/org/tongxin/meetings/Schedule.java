package org.tongxin.meetings;

import io.smallrye.graphql.api.Nullable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.tongxin.recurrence.Anchor;

/** On which days and at which times something recurs. What nobody says is null. */
@Name("RecurringSchedule")
@Description("On which days and at which times something recurs (定期安排)")
public record Schedule(
    @Nullable @Description("On which days: an iCalendar RRULE; null where unknown (重复规则)")
        String rrule,
    @Nullable @Description("From which day the rule counts; null where unknown (起始日)")
        LocalDate firstDay,
    @Nullable @Description("First day on which it is over; null for an open end (终止日)")
        LocalDate until,
    @Description("Days on which it does not take place: iCalendar's EXDATE (除外日期)")
        List<@NonNull LocalDate> exceptDays,
    @Description("What becomes of a day that its calendar has as a day off (节假日规则)")
        HolidayRule onHoliday,
    @Ignore @Nullable String calendarId,
    @Description("When on these days; empty where unknown (时间)") List<@NonNull TimeOfDay> times,
    @Nullable @Description("For how many hours of each day, 1 to 24; null where unknown (每日小时数)")
        Integer hoursPerDay) {
  public static final Schedule UNKNOWN =
      new Schedule(null, null, null, List.of(), HolidayRule.KEEP, null, List.of(), null);

  public Schedule {
    exceptDays = List.copyOf(exceptDays);
    times = List.copyOf(times);
  }

  /**
   * What has to be known before it has days, and is not. A frequency alone makes no days: which day
   * of the month a monthly meeting is on follows from the rule or from its first day, or is
   * unknown.
   */
  @Ignore
  public List<RecurringDayGap> gaps() {
    if (rrule == null) {
      return List.of(RecurringDayGap.RULE);
    }
    var gaps = new ArrayList<RecurringDayGap>();
    var anchor = Anchor.of(rrule);
    if (firstDay == null && !anchor.namesItsDays()) {
      gaps.add(RecurringDayGap.DAY);
    }
    if (firstDay == null && anchor.countsFromItsFirst()) {
      gaps.add(RecurringDayGap.FIRST_DAY);
    }
    return gaps;
  }

  /** The same, with no day from {@code day} on. */
  public Schedule ending(LocalDate day) {
    return new Schedule(
        rrule, firstDay, day, exceptDays, onHoliday, calendarId, times, hoursPerDay);
  }
}
