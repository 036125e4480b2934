package org.tongxin.matching.planning.ledger;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tongxin.access.Caller;
import org.tongxin.access.Role;
import org.tongxin.journal.Transaction;
import org.tongxin.kernel.Checks;
import org.tongxin.kernel.Code;
import org.tongxin.kernel.Refusal;
import org.tongxin.matching.planning.PlanScope;
import org.tongxin.matching.planning.StartPlanInput;
import org.tongxin.network.ledger.Rows;
import org.tongxin.sharing.Listing;
import org.tongxin.sharing.ListingState;
import org.tongxin.sharing.Need;
import org.tongxin.sharing.NeedKind;
import org.tongxin.sharing.ledger.Audiences;
import org.tongxin.sharing.ledger.Catalogue;

/** What is to be planned, and whether the caller may: whoever plans may propose as well. */
final class Scoping {
  private static final String ALLIANCE = "input.alliance";
  private static final String REGION = "input.region";
  private static final String NEEDS = "input.needs";
  private static final int MOST = 200;
  private static final String IS_ALLIANCE =
      "select count(*) from alliance where id = :id and not removed";

  private Scoping() {}

  static Uni<PlanScope> of(Transaction transaction, Caller caller, StartPlanInput input) {
    long given =
        Stream.<@Nullable Object>of(input.alliance(), input.region(), input.needs())
            .filter(Objects::nonNull)
            .count();
    new Checks()
        .that(
            given == 1,
            Refusal.badInput(
                ALLIANCE, "联盟、地区与需求须且只能给出一种", "give exactly one of alliance, region and needs"))
        .refuse();
    if (input.alliance() != null) {
      return alliance(transaction, caller, input.alliance());
    }
    return input.region() != null
        ? region(transaction, caller, input.region())
        : needs(transaction, caller, Objects.requireNonNull(input.needs()));
  }

  private static Uni<PlanScope> alliance(Transaction transaction, Caller caller, String key) {
    return Rows.party(transaction, key)
        .invoke(id -> new Checks().found(ALLIANCE, id).refuse())
        .call(id ->
            transaction
                .session()
                .createNativeQuery(IS_ALLIANCE, Long.class)
                .setParameter("id", id)
                .getSingleResult()
                .invoke(found -> new Checks().that(found > 0, Refusal.notFound(ALLIANCE)).refuse()))
        .invoke(id -> caller.requireCoordinatorOf(Objects.requireNonNull(id)))
        .map(id -> new PlanScope(id, null, List.of()));
  }

  private static Uni<PlanScope> region(Transaction transaction, Caller caller, String key) {
    return Rows.region(transaction, key)
        .invoke(id -> new Checks().found(REGION, id).refuse())
        .invoke(id -> caller.requireCoordinator())
        .map(id -> new PlanScope(null, id, List.of()));
  }

  private static Uni<PlanScope> needs(Transaction transaction, Caller caller, List<String> keys) {
    new Checks()
        .that(
            !keys.isEmpty() && keys.size() <= MOST,
            Refusal.badInput(NEEDS, "须为1至200项", "has 1 to 200 items"))
        .refuse();
    return Audiences.of(transaction, caller)
        .chain(audience ->
            Catalogue.listings(transaction, keys)
                .map(found -> found.stream().filter(one -> audience.sees(one.listed())).toList()))
        .map(found -> scope(caller, keys, found));
  }

  private static PlanScope scope(Caller caller, List<String> keys, List<Listing> found) {
    var checks = new Checks();
    for (int i = 0; i < keys.size(); i++) {
      String key = keys.get(i);
      check(
          checks,
          NEEDS + "." + i,
          found.stream()
              .filter(one -> one.id().equals(key) || one.listed().code().equals(key))
              .findFirst()
              .orElse(null));
    }
    checks.refuse();
    found.stream()
        .filter(need -> !coordinates(caller, need))
        .forEach(need -> require(caller, need));
    return new PlanScope(null, null, found.stream().map(Listing::id).toList());
  }

  private static void check(Checks checks, String field, @Nullable Listing listing) {
    if (!(listing instanceof Need need)) {
      checks.that(false, Refusal.notFound(field));
      return;
    }
    checks
        .that(
            need.kind() != NeedKind.WISH,
            Refusal.badInput(field, "微心愿请直接认领", "a wish is claimed, not planned"))
        .that(
            !need.links().ownerIds().isEmpty(),
            Refusal.badInput(field, "没有主体的需求无法提议", "it has no owner to whom to propose"))
        .that(
            need.state() == ListingState.OPEN,
            Refusal.of(
                Code.CONFLICT,
                field,
                "该条目当前状态为 " + need.state(),
                "the listing is " + need.state()));
  }

  /** Whether the caller coordinates an alliance in which the need is shared. */
  static boolean coordinates(Caller caller, Listing need) {
    return caller.has(Role.COORDINATOR)
        || caller.has(Role.ADMINISTRATOR)
        || need.links().allianceIds().stream().anyMatch(id -> caller.has(Role.COORDINATOR, id));
  }

  private static void require(Caller caller, Listing need) {
    List<String> alliances = need.links().allianceIds();
    caller.requireCoordinatorOf(alliances.isEmpty() ? need.id() : alliances.getFirst());
  }
}
