package org.tongxin.matching.edge;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.tongxin.api.UserError;
import org.tongxin.matching.planning.AllocationPlan;

/** What came of starting a plan, calling it off or proposing of it. */
@Description("What came of starting a plan, calling it off or proposing of it (方案变更结果)")
public record PlanPayload(
    @Nullable @Description("The plan; null where it was refused (方案)") AllocationPlan plan,
    @Nullable @Description(
            "Where this stands in the journal, to be passed as atLeast; null where it was refused (位置)")
        String position,
    @Description("Why it was refused, all reasons at once; empty where it was done (错误)")
        List<@NonNull UserError> errors) {}
