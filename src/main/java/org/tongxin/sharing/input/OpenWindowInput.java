package org.tongxin.sharing.input;

import io.smallrye.graphql.api.Nullable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.tongxin.journal.Input;

/** Hours at which an offer is open. */
@Name("OpenWindowInput")
@Description("Hours at which an offer is open (开放时段的输入)")
public record OpenWindowInput(
    @Description("The offer: id or code (供给)") @Id String offer,
    @Nullable @Description(
            "On which days: an iCalendar RRULE such as FREQ=WEEKLY;BYDAY=SA,SU; absent: on the first day alone (重复规则)")
        String rrule,
    @Nullable @Description("The first day that counts; today where absent (首日)") LocalDate firstDay,
    @Nullable @Description("First day on which it is over (终止日)") LocalDate lastDay,
    @Description("From which hour (开始时刻)") LocalTime starts,
    @Description("Up to which hour; on the next day where it is not after the first (结束时刻)")
        LocalTime ends,
    @Nullable @Description("Days on which it is not open after all (除外日期)")
        List<@NonNull LocalDate> exceptDays,
    @Nullable @Description("How many can use it at once; the offer's capacity where absent (容量)")
        Integer capacity,
    @Nullable @Description("Whether it is booked by the month alone; false where absent (是否仅限包月)")
        Boolean monthlyPass,
    @Nullable @Description(
            "Makes a repeated request do nothing twice: 1 to 255 characters, kept 48 hours (幂等键)")
        String idempotencyKey)
    implements Input {}
