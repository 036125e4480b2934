package org.tongxin.sharing.input;

import io.smallrye.graphql.api.Nullable;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.tongxin.journal.Input;

/** One or more resources for a time. */
@Name("BookInput")
@Description("One or more resources for a time (预约的输入)")
public record BookInput(
    @Description("Who books: id or code of a party that the caller acts for (预约主体)") @Id
        String party,
    @Description("What is booked, 1 to 20 offers; all of it or nothing (明细)")
        List<@NonNull BookingLineInput> lines,
    @Nullable @Description("When it begins; absent for a monthly pass (开始时间)") Instant starts,
    @Nullable @Description("When it is over; absent for a monthly pass (结束时间)") Instant ends,
    @Nullable @Description("For a monthly pass: its month, such as 2026-12 (包月月份)")
        String passMonth,
    @Nullable @Description(
            "Whether to keep the place for 15 minutes before it is settled by confirmBooking; false where absent (是否先暂留)")
        Boolean hold,
    @Nullable @Description("Whether to queue where there is no room; false where absent (无空位时是否候补)")
        Boolean queue,
    @Nullable @Description(
            "Makes a repeated request do nothing twice: 1 to 255 characters, kept 48 hours (幂等键)")
        String idempotencyKey)
    implements Input {}
