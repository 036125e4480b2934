package org.tongxin.matching.planning;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.tongxin.journal.Input;

/** What is to be planned: exactly one of an alliance, a region and a list of needs. */
@Name("StartPlanInput")
@Description("What is to be planned: exactly one of alliance, region and needs (编制方案的输入)")
public record StartPlanInput(
    @Nullable @Id @Description("The open needs that are shared in this alliance: id or code (联盟)")
        String alliance,
    @Nullable @Id
        @Description(
            "The open needs of this region and what is within it, as far as they are shared in alliances that the caller coordinates: id or code (地区)")
        String region,
    @Nullable @Description("These needs: ids or codes, 1 to 200 (需求)") List<@NonNull String> needs,
    @Nullable @Description(
            "A position that a mutation gave: wait until the graph shows it, and plan with it (位置)")
        String atLeast,
    @Nullable @Description(
            "Makes a repeated request do nothing twice: 1 to 255 characters, kept 48 hours (幂等键)")
        String idempotencyKey)
    implements Input {}
