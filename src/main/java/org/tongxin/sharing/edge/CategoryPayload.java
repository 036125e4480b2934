package org.tongxin.sharing.edge;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.tongxin.api.UserError;
import org.tongxin.sharing.Category;

/** What came of a change to the taxonomy. */
@Description("What came of a change to the taxonomy (类目变更结果)")
public record CategoryPayload(
    @Nullable @Description("The category; null where it was refused (类目)") Category category,
    @Nullable @Description(
            "Where this stands in the journal, to be passed as atLeast; null where it was refused (位置)")
        String position,
    @Description("Why it was refused, all reasons at once; empty where it was done (错误)")
        List<@NonNull UserError> errors) {}
