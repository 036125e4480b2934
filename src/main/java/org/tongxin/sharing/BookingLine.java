package org.tongxin.sharing;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;

/**
 * One resource of a booking.
 *
 * @param resourceId the room that the offer names, else the offer itself
 */
@Description("One resource of a booking (预约明细)")
public record BookingLine(
    @Ignore String offerId,
    @Ignore String resourceId,
    @Description("How many places of it (数量)") int quantity,
    @Description("Whether it is booked as a whole (是否独占)") boolean exclusive) {}
