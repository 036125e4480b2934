package org.tongxin.matching.planning;

import io.smallrye.graphql.api.Nullable;
import java.math.BigDecimal;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.tongxin.sharing.UnitOfMeasure;

/** What becomes of a need by a plan. */
@Description("What becomes of a need by a plan (需求的落实情况)")
public record PlannedNeed(
    @Ignore String needId,
    @Description("How far it is served (满足程度)") PlanStanding standing,
    @Nullable @Description("Why it does not get all; null where it does (未满足的原因)")
        PlanShortfall shortfall,
    @Nullable @Description(
            "How much it asks for: what is left of it, and what is accepted and under way; null where it says no quantity (所需数量)")
        BigDecimal asked,
    @Nullable @Description("How much of that it has or gets; null where it says no quantity (获得数量)")
        BigDecimal granted,
    @Nullable @Description("What that counts; null where it says no quantity (计量单位)")
        UnitOfMeasure unitOfMeasure,
    @Description("How it stands and why, in Chinese (中文说明)") String zh,
    @Description("How it stands and why, in English (英文说明)") String en) {}
