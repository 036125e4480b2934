package org.tongxin.matching.planning;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.tongxin.journal.Input;

/** What of a plan is to be proposed to the providers. */
@Name("ProposePlanInput")
@Description("What of a plan is to be proposed to the providers (提议方案的输入)")
public record ProposePlanInput(
    @Id @Description("Id of the plan (方案)") String plan,
    @Nullable @Description("Only these of its allocations; all where absent (分配)")
        List<@NonNull AllocationInput> allocations,
    @Nullable @Description(
            "Makes a repeated request do nothing twice: 1 to 255 characters, kept 48 hours (幂等键)")
        String idempotencyKey)
    implements Input {}
