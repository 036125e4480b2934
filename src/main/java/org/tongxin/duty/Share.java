package org.tongxin.duty;

import java.math.BigDecimal;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;

/** What one member owed and did of a rotation in a stretch of time. */
@Description("What one member owed and did of a rotation in a stretch of time (轮值公平性明细)")
public record Share(
    @Ignore String partyId,
    @Description("How much it owes beside the others (权重)") int weight,
    @Description("What fell to it, in turns, to four places (应轮次数)") BigDecimal due,
    @Description("How many turns it has, joint terms as one each (实轮次数)") int served,
    @Description(
            "Due minus served over the whole rotation so far, to four places; above 0 it owes turns (欠轮次数)")
        BigDecimal deficit,
    @Description("The same exactly, such as 7 / 22; all members' sum is 0 (欠轮次数精确值)")
        String deficitExact,
    @Description("For how many turns somebody else came or stood in (由他人代班次数)") int coversTaken,
    @Description("For how many turns it came or stood in for somebody else (代他人班次数)")
        int coversGiven) {}
