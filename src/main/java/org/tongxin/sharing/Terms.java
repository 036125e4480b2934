package org.tongxin.sharing;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;

/** How an offer is used. */
@Description("How an offer is used (使用规则)")
public record Terms(
    @Nullable @Description(
            "How many can use it at once; null where nobody says, and then it cannot be booked (容量)")
        Integer capacity,
    @Description("Whether it is booked as a whole, by one at a time (是否独占)") boolean exclusive,
    @Description("Whether its owner has to agree to every booking (是否需要同意)") boolean approval,
    @Nullable @Description(
            "With how many hours of notice the host may recall a booking; null where it may not (收回须提前的小时数)")
        Integer recallNoticeHours,
    @Nullable @Description("When it is open, in words (开放时间文字)") Words openHours) {

  /** Nothing is known of it. */
  public static final Terms UNKNOWN = new Terms(null, false, false, null, null);
}
