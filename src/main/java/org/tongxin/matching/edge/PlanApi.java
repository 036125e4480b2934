package org.tongxin.matching.edge;

import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.Query;
import org.tongxin.access.Allowed;
import org.tongxin.access.Callers;
import org.tongxin.access.Right;
import org.tongxin.api.Payloads;
import org.tongxin.kernel.Refusal;
import org.tongxin.matching.planning.AllocationPlan;
import org.tongxin.matching.planning.CancelPlanInput;
import org.tongxin.matching.planning.ProposePlanInput;
import org.tongxin.matching.planning.StartPlanInput;
import org.tongxin.matching.planning.ledger.PlanRecords;
import org.tongxin.matching.planning.ledger.Planner;
import org.tongxin.matching.planning.ledger.Proposing;
import org.tongxin.network.edge.Lookups;

/** Plans of who gets what are started, looked at, called off and proposed. */
@GraphQLApi
public class PlanApi {
  private final Planner planner;
  private final Proposing proposing;
  private final PlanRecords records;
  private final Callers callers;
  private final Lookups lookups;
  private final Payloads payloads;

  PlanApi(
      Planner planner,
      Proposing proposing,
      PlanRecords records,
      Callers callers,
      Lookups lookups,
      Payloads payloads) {
    this.planner = planner;
    this.proposing = proposing;
    this.records = records;
    this.callers = callers;
    this.lookups = lookups;
    this.payloads = payloads;
  }

  @Query
  @Nullable @Allowed(Right.SIGNED_IN)
  @Description(
      "A plan and how far it has come, for whoever started it, coordinators of its alliance and administrators (查询方案)")
  public Uni<AllocationPlan> plan(@Name("id") @Id @Description("Id of the plan (编号)") String id) {
    return callers
        .current()
        .chain(caller -> records.visible(caller, List.of(id)))
        .map(found ->
            found.stream().findFirst().orElseThrow(() -> Refusal.notFound("id").asException()));
  }

  @Mutation
  @Allowed(Right.SIGNED_IN)
  @Description(
      "Plans which needs get how much of which offers, as a coordinator of the alliances that the needs are shared in: done at once where that takes less than two seconds, else in the background (编制方案)")
  public Uni<PlanPayload> startPlan(
      @Name("input") @Description("What is to be done (输入)") StartPlanInput input) {
    return payloads.answer(
        caller -> arrived(input.atLeast()).chain(() -> planner.start(caller, input)),
        PlanPayload::new);
  }

  @Mutation
  @Allowed(Right.SIGNED_IN)
  @Description("Calls a plan off that is being made; nothing of it is kept (取消方案)")
  public Uni<PlanPayload> cancelPlan(
      @Name("input") @Description("What is to be done (输入)") CancelPlanInput input) {
    return payloads.answer(caller -> planner.cancel(caller, input), PlanPayload::new);
  }

  @Mutation
  @Allowed(Right.SIGNED_IN)
  @Description(
      "Proposes the allocations of a plan to their providers as pledges, all that are named or none; what is proposed already is left as it is (按方案提议认领)")
  public Uni<PlanPayload> proposePlan(
      @Name("input") @Description("What is to be done (输入)") ProposePlanInput input) {
    return payloads.answer(caller -> proposing.propose(caller, input), PlanPayload::new);
  }

  /** The plan is made off this request, so the request waits for it. */
  private Uni<Void> arrived(@org.jspecify.annotations.Nullable String position) {
    if (position == null) {
      return Uni.createFrom().voidItem();
    }
    lookups.waitFor(position);
    return lookups.find("", AllocationPlan.class).replaceWithVoid();
  }
}
