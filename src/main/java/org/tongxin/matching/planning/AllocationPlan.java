package org.tongxin.matching.planning;

import io.smallrye.graphql.api.Nullable;
import java.time.Instant;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Name;
import org.tongxin.api.Node;
import org.tongxin.kernel.Text;

/** A plan of who gets what, and how far it has come. It proposes; people decide. */
@Description("A plan of who gets what, and how far it has come: it proposes, people decide (匹配方案)")
public record AllocationPlan(
    @Id @Name("id") @Description("Global id (全局编号)") String id,
    @Ignore String actor,
    @Ignore PlanScope scope,
    @Description("Where it stands (状态)") PlanState state,
    @Description("How many steps are done (已完成步数)") int done,
    @Description("How many steps there are, as far as is known by now (总步数)") int all,
    @Nullable @Description("What came of it; null until it is done (结果)") PlanResult result,
    @Ignore @org.jspecify.annotations.Nullable Text why,
    @Description("When it began (开始时间)") Instant startedAt,
    @Nullable @Description("When it came to its end; null before (结束时间)") Instant endedAt)
    implements Node {}
