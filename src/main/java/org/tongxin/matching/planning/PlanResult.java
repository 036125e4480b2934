package org.tongxin.matching.planning;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** Who is to get what, and how good that is. */
@Description("Who is to get what, and how good that is (方案结果)")
public record PlanResult(
    @Description("What is to be proposed, in the order of the needs' ids (分配)")
        List<@NonNull PlannedAllocation> allocations,
    @Description("What becomes of each need, in the order of their ids (各需求的落实情况)")
        List<@NonNull PlannedNeed> needs,
    @Description("Points of the plan, those for first units and for what was kept included (总分)")
        long score,
    @Description("No plan has more points (上界)") long bound,
    @Description("How far from the best it may be, as a share of the bound; 0 is the best (差距)")
        double gap,
    @Description("How it came about (编制方法)") PlanMethod method,
    @Description("How evenly the needs are served (公平性)") PlanFairness fairness,
    @Description("What became of the allocations of the plan before; empty for a first one (变化)")
        List<@NonNull PlannedChange> changes,
    @Description("How many needs lose something that the plan before gave them (受影响的需求数)")
        int disturbed,
    @Description(
            "Which weights and arithmetic gave the scores; empty where nothing was scored (评分版本)")
        String scoring) {
  public PlanResult {
    allocations = List.copyOf(allocations);
    needs = List.copyOf(needs);
    changes = List.copyOf(changes);
  }
}
