package org.tongxin.api;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.tongxin.access.Grant;

/** What came of a change to a right. */
@Description("What came of a change to a right (授权变更的结果)")
public record GrantPayload(
    @Nullable @Description("The grant; null where it was refused (授权)") Grant grant,
    @Nullable @Description(
            "Where this stands in the journal, to be passed as atLeast; null where it was refused (位置)")
        String position,
    @Description("Why it was refused, all reasons at once; empty where it was done (错误)")
        List<@NonNull UserError> errors) {}
