package org.tongxin.arrangements.edge;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.tongxin.api.UserError;
import org.tongxin.arrangements.Post;

/** What came of a change to a post. */
@Description("What came of a change to a post (职务变更结果)")
public record PostPayload(
    @Nullable @Description("The post; null where it was refused (职务)") Post post,
    @Nullable @Description(
            "Where this stands in the journal, to be passed as atLeast; null where it was refused (位置)")
        String position,
    @Description("Why it was refused, all reasons at once; empty where it was done (错误)")
        List<@NonNull UserError> errors) {}
