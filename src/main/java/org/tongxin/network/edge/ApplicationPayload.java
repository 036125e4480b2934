package org.tongxin.network.edge;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.tongxin.api.UserError;
import org.tongxin.network.Application;

/** What came of a change to an application. */
@Description("What came of a change to an application (变更结果)")
public record ApplicationPayload(
    @Nullable @Description("The application; null where it was refused (申请)")
        Application application,
    @Nullable @Description(
            "Where this stands in the journal, to be passed as atLeast; null where it was refused (位置)")
        String position,
    @Description("Why it was refused, all reasons at once; empty where it was done (错误)")
        List<@NonNull UserError> errors) {}
