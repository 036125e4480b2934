package org.tongxin.matching.edge;

import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.tongxin.access.Callers;
import org.tongxin.api.Languages;
import org.tongxin.kernel.Text;
import org.tongxin.matching.Pledge;
import org.tongxin.matching.ledger.PledgeRecords;
import org.tongxin.matching.planning.AllocationPlan;
import org.tongxin.matching.planning.PlannedAllocation;
import org.tongxin.matching.planning.PlannedChange;
import org.tongxin.matching.planning.PlannedNeed;
import org.tongxin.matching.planning.ledger.PlanRecords;
import org.tongxin.network.Alliance;
import org.tongxin.network.Region;
import org.tongxin.network.edge.Lookups;
import org.tongxin.sharing.Listing;
import org.tongxin.sharing.Need;
import org.tongxin.sharing.Offer;
import org.tongxin.sharing.graph.ListingGraph;
import org.tongxin.sharing.ledger.Audiences;

/** What a plan refers to: one statement for all. */
@GraphQLApi
public class PlanFields {
  private final ListingGraph graph;
  private final Audiences audiences;
  private final Lookups lookups;
  private final PlanRecords plans;
  private final PledgeRecords pledges;
  private final Callers callers;

  PlanFields(
      ListingGraph graph,
      Audiences audiences,
      Lookups lookups,
      PlanRecords plans,
      PledgeRecords pledges,
      Callers callers) {
    this.graph = graph;
    this.audiences = audiences;
    this.lookups = lookups;
    this.plans = plans;
    this.pledges = pledges;
    this.callers = callers;
  }

  @Name("stateLabel")
  @Description("The state in the language of Accept-Language (状态的文字)")
  public String planStateLabel(@Source AllocationPlan plan) {
    return Languages.label(plan.state());
  }

  @Name("reason")
  @Nullable @Description("Why it failed; null where it did not (失败原因)")
  public @org.jspecify.annotations.Nullable String planReason(@Source AllocationPlan plan) {
    Text why = plan.why();
    return why == null ? null : why.in(Languages.current());
  }

  @Name("alliance")
  @Nullable @Description("Whose needs are planned; null for a region or a list (联盟)")
  public Uni<List<@org.jspecify.annotations.Nullable Alliance>> planAlliance(
      @Source List<AllocationPlan> all) {
    return lookups.referred(all, plan -> plan.scope().allianceId(), Alliance.class);
  }

  @Name("region")
  @Nullable @Description("Where the needs are that are planned; null for an alliance or a list (地区)")
  public Uni<List<@org.jspecify.annotations.Nullable Region>> planRegion(
      @Source List<AllocationPlan> all) {
    return lookups.referred(all, plan -> plan.scope().regionId(), Region.class);
  }

  @Name("pledges")
  @Description("What was proposed of it, as far as the caller may know of that (已提议的认领)")
  public Uni<List<List<@NonNull Pledge>>> planPledges(@Source List<AllocationPlan> all) {
    return plans
        .pledges(all.stream().map(AllocationPlan::id).toList())
        .chain(ids ->
            callers
                .current()
                .chain(caller ->
                    pledges.byIds(caller, ids.values().stream().flatMap(List::stream).toList()))
                .map(found ->
                    all.stream()
                        .map(plan -> among(ids.getOrDefault(plan.id(), List.of()), found))
                        .toList()));
  }

  @Name("need")
  @Nullable @Description("Who gets it; null where the caller may not see it (需求)")
  public Uni<List<@org.jspecify.annotations.Nullable Need>> allocationNeed(
      @Source List<PlannedAllocation> all) {
    return listings(all, PlannedAllocation::needId, Need.class);
  }

  @Name("offer")
  @Nullable @Description("Of what it gets; null where the caller may not see it (供给)")
  public Uni<List<@org.jspecify.annotations.Nullable Offer>> allocationOffer(
      @Source List<PlannedAllocation> all) {
    return listings(all, PlannedAllocation::offerId, Offer.class);
  }

  @Name("need")
  @Nullable @Description("The need; null where the caller may not see it (需求)")
  public Uni<List<@org.jspecify.annotations.Nullable Need>> plannedNeed(
      @Source List<PlannedNeed> all) {
    return listings(all, PlannedNeed::needId, Need.class);
  }

  @Name("need")
  @Nullable @Description("Who had it; null where the caller may not see it (需求)")
  public Uni<List<@org.jspecify.annotations.Nullable Need>> changedNeed(
      @Source List<PlannedChange> all) {
    return listings(all, PlannedChange::needId, Need.class);
  }

  @Name("offer")
  @Nullable @Description("Of what it was; null where the caller may not see it (供给)")
  public Uni<List<@org.jspecify.annotations.Nullable Offer>> changedOffer(
      @Source List<PlannedChange> all) {
    return listings(all, PlannedChange::offerId, Offer.class);
  }

  private static List<Pledge> among(List<String> ids, List<Pledge> found) {
    return found.stream().filter(pledge -> ids.contains(pledge.id())).toList();
  }

  private <T, L extends Listing> Uni<List<@org.jspecify.annotations.Nullable L>> listings(
      List<T> all, Function<T, String> reference, Class<L> type) {
    return audiences
        .current()
        .chain(audience -> graph.byKey(all.stream().map(reference).distinct().toList(), audience))
        .map(found -> {
          var inOrder = new ArrayList<@org.jspecify.annotations.Nullable L>();
          for (T one : all) {
            Listing listing = found.get(reference.apply(one));
            inOrder.add(type.isInstance(listing) ? type.cast(listing) : null);
          }
          return inOrder;
        });
  }
}
