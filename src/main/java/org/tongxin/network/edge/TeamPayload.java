package org.tongxin.network.edge;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.tongxin.api.UserError;
import org.tongxin.network.Team;

/** What came of a change to a team. */
@Description("What came of a change to a team (变更结果)")
public record TeamPayload(
    @Nullable @Description("The team; null where it was refused (队伍)") Team team,
    @Nullable @Description(
            "Where this stands in the journal, to be passed as atLeast; null where it was refused (位置)")
        String position,
    @Description("Why it was refused, all reasons at once; empty where it was done (错误)")
        List<@NonNull UserError> errors) {}
