package org.tongxin.matching.edge;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.tongxin.api.UserError;
import org.tongxin.matching.Pledge;

/** What came of a change to a pledge. */
@Description("What came of a change to a pledge (认领变更结果)")
public record PledgePayload(
    @Nullable @Description("What was changed; null where it was refused (认领)") Pledge pledge,
    @Nullable @Description(
            "Where this stands in the journal, to be passed as atLeast; null where it was refused (位置)")
        String position,
    @Description("Why it was refused, all reasons at once; empty where it was done (错误)")
        List<@NonNull UserError> errors) {}
