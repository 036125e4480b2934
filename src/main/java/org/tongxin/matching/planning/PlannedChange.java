package org.tongxin.matching.planning;

import io.smallrye.graphql.api.Nullable;
import java.math.BigDecimal;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;

/** What became of an allocation of the plan before. */
@Description("What became of an allocation of the plan before (较上一方案的变化)")
public record PlannedChange(
    @Ignore String needId,
    @Ignore String offerId,
    @Description("What became of it (变化)") PlanChangeKind kind,
    @Nullable @Description("How much it was; null where nobody says a quantity (此前数量)")
        BigDecimal before,
    @Nullable @Description("How much it is; null where nobody says a quantity (现在数量)")
        BigDecimal now) {}
