package org.tongxin.sharing.edge;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.tongxin.api.UserError;
import org.tongxin.sharing.Booking;

/** What came of a change to a booking. */
@Description("What came of a change to a booking (预约变更结果)")
public record BookingPayload(
    @Nullable @Description("The booking; null where it was refused (预约)") Booking booking,
    @Nullable @Description(
            "Where this stands in the journal, to be passed as atLeast; null where it was refused (位置)")
        String position,
    @Description("Why it was refused, all reasons at once; empty where it was done (错误)")
        List<@NonNull UserError> errors) {}
