package org.tongxin.matching.planning;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.tongxin.journal.Input;

/** A plan that nobody wants any more. */
@Name("CancelPlanInput")
@Description("A plan that nobody wants any more (取消方案的输入)")
public record CancelPlanInput(
    @Id @Description("Id of the plan (方案)") String plan,
    @Nullable @Description(
            "Makes a repeated request do nothing twice: 1 to 255 characters, kept 48 hours (幂等键)")
        String idempotencyKey)
    implements Input {}
