package org.tongxin.network.edge;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.tongxin.api.UserError;
import org.tongxin.network.Subordination;

/** What came of a change to a unit's superior. */
@Description("What came of a change to a unit's superior (变更结果)")
public record SuperiorPayload(
    @Nullable @Description("The place below the superior; null where it was refused (隶属关系)")
        Subordination superior,
    @Nullable @Description(
            "Where this stands in the journal, to be passed as atLeast; null where it was refused (位置)")
        String position,
    @Description("Why it was refused, all reasons at once; empty where it was done (错误)")
        List<@NonNull UserError> errors) {}
