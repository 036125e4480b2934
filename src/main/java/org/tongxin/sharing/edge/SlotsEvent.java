package org.tongxin.sharing.edge;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;

/** Slots that are other than they were told before. */
@Description("Slots that are other than they were told before (时段变化)")
public record SlotsEvent(
    @Id @Description("The offer's global id (供给编号)") String offerId,
    @Description("The slots as they are now; all of them in the first message (时段)")
        List<@NonNull OfferSlot> slots,
    @Description("Slots that are there no longer (已取消的时段)") List<@NonNull OfferSlot> gone) {}
