package org.tongxin.figures;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.tongxin.api.UserError;

/** What came of recording a figure. */
@Description("What came of recording a figure (登记数据的结果)")
public record MetricPayload(
    @Nullable @Description("The figure; null where it was refused (数据)") Metric metric,
    @Nullable @Description(
            "Where this stands in the journal, to be passed as atLeast; null where it was refused (位置)")
        String position,
    @Description("Why it was refused, all reasons at once; empty where it was done (错误)")
        List<@NonNull UserError> errors) {}
