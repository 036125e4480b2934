package org.tongxin.matching;

import io.smallrye.graphql.api.Nullable;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.tongxin.sharing.Listing;

/** A listing that fits what is asked for, or nearly does. */
@Description("A listing that fits what is asked for, or nearly does (匹配)")
public record Match(
    @Description("The offer or need that was found (条目)") Listing listing,
    @Description("Sum of the points of its reasons; it orders matches and promises nothing (总分)")
        int score,
    @Description("What the points are for, the most telling first (得分缘由)")
        List<@NonNull Reason> reasons,
    @Description("The hard rules that do not hold; empty for a match (未满足的条件)")
        List<@NonNull Miss> misses,
    @Nullable @Description(
            "How much of what is needed the offer could serve, in the need's unit of measure; null where one of them says no quantity (可满足数量)")
        BigDecimal serves) {
  public Match {
    reasons = List.copyOf(reasons);
    misses = List.copyOf(misses);
  }
}
