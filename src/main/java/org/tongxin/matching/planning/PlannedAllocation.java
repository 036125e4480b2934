package org.tongxin.matching.planning;

import io.smallrye.graphql.api.Nullable;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.tongxin.matching.Reason;
import org.tongxin.sharing.UnitOfMeasure;

/** What a need is to get of an offer. */
@Description("What a need is to get of an offer (分配)")
public record PlannedAllocation(
    @Ignore String needId,
    @Ignore String offerId,
    @Nullable @Description("How much; null where neither of them says a quantity (数量)")
        BigDecimal amount,
    @Nullable @Description("What it counts; null where there is no amount (计量单位)")
        UnitOfMeasure unitOfMeasure,
    @Description("Score of the match (匹配得分)") int score,
    @Description("What the score is for, the most telling first (得分缘由)")
        List<@NonNull Reason> reasons) {
  public PlannedAllocation {
    reasons = List.copyOf(reasons);
  }
}
