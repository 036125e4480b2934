package org.tongxin.sharing.input;

import io.smallrye.graphql.api.Nullable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

/** Bookings that recur, to be looked at before they are made. */
@Name("SeriesInput")
@Description("Bookings that recur, to be looked at before they are made (系列预约输入)")
public record SeriesInput(
    @Description("Who books: id or code of a party that the caller acts for (预约主体)") @Id
        String party,
    @Description("What is booked, 1 to 20 offers; all of it each time (明细)")
        List<@NonNull BookingLineInput> lines,
    @Description("When the first begins (首次开始时间)") Instant starts,
    @Description("When the first is over (首次结束时间)") Instant ends,
    @Description("How it recurs: an iCalendar RRULE with COUNT or UNTIL (重复规则)") String rrule,
    @Nullable @Description("Days on which it is left out (除外日期)")
        List<@NonNull LocalDate> exceptDays) {}
