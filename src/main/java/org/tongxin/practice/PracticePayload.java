package org.tongxin.practice;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.tongxin.api.UserError;
import org.tongxin.network.Alliance;

/** What came of making or removing a practice alliance. */
@Description("What came of making or removing a practice alliance (练习联盟的结果)")
public record PracticePayload(
    @Nullable @Description("The alliance; null where it was refused (联盟)") Alliance alliance,
    @Nullable @Description(
            "Where this stands in the journal, to be passed as atLeast; null where it was refused (位置)")
        String position,
    @Description("Why it was refused, all reasons at once; empty where it was done (错误)")
        List<@NonNull UserError> errors) {}
