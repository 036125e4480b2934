package org.tongxin.duty;

import io.smallrye.graphql.api.Nullable;
import java.math.BigDecimal;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.tongxin.duty.roster.Why;
import org.tongxin.kernel.Text;

/** Why a member has a turn or has it not, and what it would cost otherwise. */
@Description("Why a member has a turn or has it not, and what it would cost otherwise (轮值缘由)")
public record DutyReason(
    @Ignore String turnId,
    @Ignore String partyId,
    @Description("The rule that decides (规则)") Why why,
    @Ignore Text text,
    @Description(
            "What the member owes before the turn, its share of it included, to four places (欠轮次数)")
        BigDecimal deficit,
    @Description(
            "By how much the sum of squared deficits would grow if the member had the turn, to four places; below 0 where that would be fairer (代价)")
        BigDecimal cost,
    @Nullable @Description(
            "How many other turns would have to change for it; -1 where it is impossible; null for callers that act neither for the member nor for its alliance, and where members times turns from this one on are more than 2500 (需变动轮次数)")
        Integer moved) {}
