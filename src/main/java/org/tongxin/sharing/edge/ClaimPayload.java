package org.tongxin.sharing.edge;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.tongxin.api.UserError;
import org.tongxin.sharing.Claim;

/** What came of a change to a claim. */
@Description("What came of a change to a claim (认领变更结果)")
public record ClaimPayload(
    @Nullable @Description("The claim; null where it was refused (认领)") Claim claim,
    @Nullable @Description(
            "Where this stands in the journal, to be passed as atLeast; null where it was refused (位置)")
        String position,
    @Description("Why it was refused, all reasons at once; empty where it was done (错误)")
        List<@NonNull UserError> errors) {}
