package org.tongxin.meetings.edge;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.tongxin.api.UserError;
import org.tongxin.meetings.Resolution;

/** What came of a change to a resolution. */
@Description("What came of a change to a resolution (决议变更结果)")
public record ResolutionPayload(
    @Nullable @Description("What was changed; null where it was refused (决议)")
        Resolution resolution,
    @Nullable @Description(
            "Where this stands in the journal, to be passed as atLeast; null where it was refused (位置)")
        String position,
    @Description("Why it was refused, all reasons at once; empty where it was done (错误)")
        List<@NonNull UserError> errors) {}
