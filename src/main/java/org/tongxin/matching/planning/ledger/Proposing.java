package org.tongxin.matching.planning.ledger;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tongxin.access.Caller;
import org.tongxin.journal.Deeds;
import org.tongxin.journal.Deeds.Deed;
import org.tongxin.journal.Done;
import org.tongxin.journal.InTurn;
import org.tongxin.journal.Transaction;
import org.tongxin.kernel.Checks;
import org.tongxin.kernel.Refusal;
import org.tongxin.matching.input.ProposePledgeInput;
import org.tongxin.matching.ledger.Pledging;
import org.tongxin.matching.planning.AllocationInput;
import org.tongxin.matching.planning.AllocationPlan;
import org.tongxin.matching.planning.PlanState;
import org.tongxin.matching.planning.PlannedAllocation;
import org.tongxin.matching.planning.ProposePlanInput;
import org.tongxin.network.ledger.Fresh;
import org.tongxin.sharing.Listing;
import org.tongxin.sharing.Need;
import org.tongxin.sharing.input.QuantityInput;
import org.tongxin.sharing.ledger.Catalogue;

/** Proposes what a plan allocates: all that is asked for or nothing, and each of it once. */
@ApplicationScoped
public class Proposing {
  private static final String ALLOCATIONS = "input.allocations";
  private static final String ZONE = "Asia/Shanghai";
  private static final int MOST = 200;
  // What waits for an answer already is not asked for twice, whoever proposed it.
  private static final String PROPOSED =
      """
      select need_id, offer_id from plan_pledge where plan_id = :plan
      union select need_id, offer_id from pledge
      where state in ('PROPOSED', 'OFFERED') and need_id in (:needs) and offer_id in (:offers)
      """;
  private static final String KEEP =
      "insert into plan_pledge (plan_id, need_id, offer_id, pledge_id) values (:plan, :need, :offer, :pledge)";

  private final Deeds deeds;
  private final Pledging pledging;

  Proposing(Deeds deeds, Pledging pledging) {
    this.deeds = deeds;
    this.pledging = pledging;
  }

  /** As a coordinator who may propose each of it; the providers and receivers decide. */
  public Uni<Done<AllocationPlan>> propose(Caller caller, ProposePlanInput input) {
    return deeds.once(
        new Deed(caller.actor(), input),
        transaction ->
            PlanRecords.seen(transaction, caller, input.plan())
                .invoke(row -> Planner.requireState(row, PlanState.DONE))
                .call(row -> propose(new Case(transaction, caller, row.id), wanted(row, input)))
                .map(row -> row.id),
        PlanRecords::show);
  }

  /** Who proposes of which plan. */
  private record Case(Transaction transaction, Caller caller, String planId) {}

  private static List<PlannedAllocation> wanted(PlanRow row, ProposePlanInput input) {
    List<PlannedAllocation> all = Objects.requireNonNull(row.planned()).allocations();
    List<PlannedAllocation> wanted =
        input.allocations() == null ? all : named(all, input.allocations());
    new Checks()
        .that(
            wanted.size() <= MOST,
            Refusal.badInput(ALLOCATIONS, "一次最多200项", "200 at most at a time; name some of them"))
        .refuse();
    return wanted;
  }

  private static List<PlannedAllocation> named(
      List<PlannedAllocation> all, List<AllocationInput> names) {
    var checks = new Checks();
    var wanted = new ArrayList<PlannedAllocation>();
    for (int i = 0; i < names.size(); i++) {
      AllocationInput name = names.get(i);
      List<PlannedAllocation> found =
          all.stream()
              .filter(one -> one.needId().equals(name.need()) && one.offerId().equals(name.offer()))
              .toList();
      checks.that(!found.isEmpty(), Refusal.notFound(ALLOCATIONS + "." + i));
      wanted.addAll(found);
    }
    checks.refuse();
    return wanted.stream().distinct().toList();
  }

  private Uni<Void> propose(Case of, List<PlannedAllocation> wanted) {
    if (wanted.isEmpty()) {
      return Uni.createFrom().voidItem();
    }
    List<String> ids =
        wanted.stream().flatMap(one -> Stream.of(one.needId(), one.offerId())).distinct().toList();
    // All of them at once and first, in the order of their ids, as whoever accepts a pledge does.
    return Catalogue.listings(of.transaction(), ids)
        .map(found -> found.stream().collect(Collectors.toMap(Listing::id, Function.identity())))
        .chain(listings ->
            proposed(of, wanted)
                .chain(done ->
                    InTurn.each(
                        wanted.stream()
                            .filter(one -> !done.contains(List.of(one.needId(), one.offerId())))
                            .toList(),
                        one -> propose(of, one, listings))));
  }

  private static Uni<Set<List<String>>> proposed(Case of, List<PlannedAllocation> wanted) {
    return of.transaction()
        .session()
        .createNativeQuery(PROPOSED, Object[].class)
        .setParameter("plan", of.planId())
        .setParameter("needs", wanted.stream().map(PlannedAllocation::needId).toList())
        .setParameter("offers", wanted.stream().map(PlannedAllocation::offerId).toList())
        .getResultList()
        .map(rows ->
            rows.stream()
                .map(row -> List.of((String) row[0], (String) row[1]))
                .collect(Collectors.toSet()));
  }

  private Uni<Integer> propose(Case of, PlannedAllocation one, Map<String, Listing> listings) {
    return pledging
        .propose(of.transaction(), of.caller(), input(of, one, listings))
        .chain(pledge ->
            of.transaction()
                .session()
                .createNativeQuery(KEEP)
                .setParameter("plan", of.planId())
                .setParameter("need", one.needId())
                .setParameter("offer", one.offerId())
                .setParameter("pledge", pledge.id())
                .executeUpdate());
  }

  private static ProposePledgeInput input(
      Case of, PlannedAllocation one, Map<String, Listing> listings) {
    Listing need = listings.get(one.needId());
    return new ProposePledgeInput(
        one.needId(),
        one.offerId(),
        owner(listings.get(one.offerId())),
        owner(need),
        one.amount() == null
            ? null
            : new QuantityInput(one.amount(), Objects.requireNonNull(one.unitOfMeasure())),
        due(of.transaction(), need),
        null,
        null,
        null);
  }

  /** Of several owners the first: a proposal is answered by one. */
  private static @Nullable String owner(@Nullable Listing listing) {
    return listing == null || listing.links().ownerIds().isEmpty()
        ? null
        : listing.links().ownerIds().getFirst();
  }

  private static @Nullable LocalDate due(Transaction transaction, @Nullable Listing listing) {
    LocalDate due = listing instanceof Need need ? need.due() : null;
    return due == null || due.isBefore(Fresh.day(transaction, null, ZONE)) ? null : due;
  }
}
