package org.tongxin.sharing.edge;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.tongxin.api.UserError;
import org.tongxin.sharing.Series;

/** What came of the booking of a series. */
@Description("What came of the booking of a series (系列预约结果)")
public record SeriesPayload(
    @Nullable @Description("The series; null where it was refused (系列)") Series series,
    @Nullable @Description(
            "Where this stands in the journal, to be passed as atLeast; null where it was refused (位置)")
        String position,
    @Description("Why it was refused, all reasons at once; empty where it was done (错误)")
        List<@NonNull UserError> errors) {}
