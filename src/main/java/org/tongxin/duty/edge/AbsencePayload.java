package org.tongxin.duty.edge;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.tongxin.api.UserError;
import org.tongxin.duty.Absence;

/** What came of a change to an absence. */
@Description("What came of a change to an absence (缺勤变更结果)")
public record AbsencePayload(
    @Nullable @Description("What was changed; null where it was refused (缺勤)") Absence absence,
    @Nullable @Description(
            "Where this stands in the journal, to be passed as atLeast; null where it was refused (位置)")
        String position,
    @Description("Why it was refused, all reasons at once; empty where it was done (错误)")
        List<@NonNull UserError> errors) {}
