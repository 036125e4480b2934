package org.tongxin.arrangements.edge;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.tongxin.api.UserError;
import org.tongxin.arrangements.Arrangement;

/** What came of drafting an arrangement. */
@Description("What came of drafting an arrangement (拟定结果)")
public record ArrangementPayload(
    @Nullable @Description("The arrangement; null where it was refused (机制)")
        Arrangement arrangement,
    @Nullable @Description(
            "Where this stands in the journal, to be passed as atLeast; null where it was refused (位置)")
        String position,
    @Description("Why it was refused, all reasons at once; empty where it was done (错误)")
        List<@NonNull UserError> errors) {}
