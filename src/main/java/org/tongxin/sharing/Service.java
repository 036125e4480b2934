package org.tongxin.sharing;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Name;

/** What one party did for another. */
@Name("Service")
@Description("What one party did for another (服务关系)")
public record Service(
    @Ignore String providerId,
    @Ignore String receiverId,
    @Description("Bookings of what the provider owns that stand or took place (预约次数)") int bookings,
    @Description("Wishes of the receiver that the provider redeemed (兑现微心愿数)") int wishes) {}
