package org.tongxin.meetings.input;

import io.smallrye.graphql.api.Nullable;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.tongxin.meetings.HolidayRule;

/** On which days and at which times something recurs. */
@Name("RecurringScheduleInput")
@Description("On which days and at which times something recurs (定期安排的输入)")
public record RecurringScheduleInput(
    @Nullable @Description(
            "On which days: an iCalendar RRULE such as FREQ=MONTHLY;BYMONTHDAY=15; absent where unknown (重复规则)")
        String rrule,
    @Nullable @Description("From which day the rule counts; absent where unknown (起始日)")
        LocalDate firstDay,
    @Nullable @Description("First day on which it is over (终止日)") LocalDate until,
    @Nullable @Description("Days on which it does not take place (除外日期)")
        List<@NonNull LocalDate> exceptDays,
    @Nullable @Description(
            "What becomes of a day that the calendar has as a day off; KEEP where absent (节假日规则)")
        HolidayRule onHoliday,
    @Nullable @Id @Description("The calendar to go by: id or code; none where absent (节假日历)")
        String calendar,
    @Nullable @Description("When on these days (时间)") List<@NonNull TimeOfDayInput> times,
    @Nullable @Description("For how many hours of each day, 1 to 24 (每日小时数)")
        Integer hoursPerDay) {}
