package org.tongxin.network.ledger;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tongxin.access.Caller;
import org.tongxin.access.Role;
import org.tongxin.journal.Deeds;
import org.tongxin.journal.Deeds.Deed;
import org.tongxin.journal.Done;
import org.tongxin.journal.InTurn;
import org.tongxin.journal.Transaction;
import org.tongxin.kernel.Basis;
import org.tongxin.kernel.Checks;
import org.tongxin.kernel.IdKind;
import org.tongxin.kernel.Refusal;
import org.tongxin.network.Alliance;
import org.tongxin.network.AllianceKind;
import org.tongxin.network.AllianceLinks;
import org.tongxin.network.MemberCounts;
import org.tongxin.network.Membership;
import org.tongxin.network.Standing;
import org.tongxin.network.input.EndPairingInput;
import org.tongxin.network.input.PairUnitsInput;
import org.tongxin.network.input.PairingSideInput;

/** Pairs two parties: an alliance of kind PAIRING with a membership for each side. */
@ApplicationScoped
public class Pairings {
  private static final String ZONE = "Asia/Shanghai";
  private static final String MEMBERS =
      "select partyId from MembershipRow where allianceId = :alliance";
  private final Deeds deeds;
  private final Alliances alliances;
  private final Registrations registrations;

  Pairings(Deeds deeds, Alliances alliances, Registrations registrations) {
    this.deeds = deeds;
    this.alliances = alliances;
    this.registrations = registrations;
  }

  /** As whoever acts for both sides, or as a coordinator of any alliance. */
  public Uni<Done<Alliance>> pair(Caller caller, PairUnitsInput input) {
    new Checks()
        .that(
            input.sides().size() == 2,
            Refusal.badInput("input.sides", "结对须有两方", "a pairing has two sides"))
        .refuse();
    PairingSideInput one = input.sides().getFirst();
    PairingSideInput other = input.sides().getLast();
    return deeds.once(
        new Deed(caller.actor(), input),
        transaction ->
            Rows.region(transaction, input.region())
                .chain(region ->
                    Rows.party(transaction, one.party())
                        .chain(first ->
                            Rows.party(transaction, other.party())
                                .map(second -> new Sides(region, first, second, transaction))))
                .chain(sides -> record(caller, input, sides)),
        Alliances::show);
  }

  /** As whoever acts for a side, or as the pairing's coordinator. */
  public Uni<Done<Alliance>> end(Caller caller, EndPairingInput input) {
    return deeds.once(
        new Deed(caller.actor(), input),
        transaction ->
            Rows.alliance(transaction, input.pairing())
                .chain(alliance -> {
                  new Checks().found("input.pairing", alliance).refuse();
                  return sides(transaction, Objects.requireNonNull(alliance).id())
                      .map(sides ->
                          ended(
                              transaction, caller, input, Objects.requireNonNull(alliance), sides));
                })
                .call(alliance -> alliances.endWith(transaction, alliance))
                .map(Alliance::id),
        Alliances::show);
  }

  private record Sides(
      @Nullable String regionId,
      @Nullable String first,
      @Nullable String second,
      Transaction transaction) {

    List<String> ids() {
      return List.of(Objects.requireNonNull(first), Objects.requireNonNull(second));
    }
  }

  private Uni<String> record(Caller caller, PairUnitsInput input, Sides sides) {
    Transaction transaction = sides.transaction();
    Alliance pairing = paired(caller, input, sides);
    LocalDate since = Fresh.day(transaction, input.since(), ZONE);
    return alliances
        .found(transaction, caller, pairing)
        .chain(() ->
            InTurn.each(
                memberships(input, sides, pairing, since),
                membership -> registrations.begin(transaction, membership)))
        .replaceWith(pairing.id());
  }

  private static Alliance paired(Caller caller, PairUnitsInput input, Sides sides) {
    new Checks()
        .found("input.sides.0.party", sides.first())
        .found("input.sides.1.party", sides.second())
        .refuse();
    if (!sides.ids().stream().allMatch(caller::actsFor) && !caller.hasAnywhere(Role.COORDINATOR)) {
      sides.ids().forEach(caller::requireActingFor);
    }
    new Checks()
        .name("input.name", input.name())
        .name("input.nameEn", input.nameEn())
        .code("input.code", input.code())
        .date("input.since", input.since())
        .that(
            !sides.ids().getFirst().equals(sides.ids().getLast()),
            Refusal.badInput("input.sides", "不能与自身结对", "nobody pairs with itself"))
        .that(input.region() == null || sides.regionId() != null, Refusal.notFound("input.region"))
        .refuse();
    String id = Fresh.id(sides.transaction(), IdKind.ALLIANCE);
    return new Alliance(
        id,
        1,
        Fresh.code(input.code(), id),
        input.name(),
        input.nameEn(),
        AllianceKind.PAIRING,
        null,
        ZONE,
        MemberCounts.NOT_STATED,
        new AllianceLinks(sides.regionId(), null, null, null, null, null, null),
        null,
        Standing.REAL);
  }

  private static List<Membership> memberships(
      PairUnitsInput input, Sides sides, Alliance pairing, LocalDate since) {
    var memberships = new ArrayList<Membership>();
    for (int i = 0; i < sides.ids().size(); i++) {
      memberships.add(
          new Membership(
              Fresh.id(sides.transaction(), IdKind.MEMBERSHIP),
              1,
              pairing.id(),
              sides.ids().get(i),
              input.sides().get(i).role(),
              null,
              null,
              since,
              null,
              null,
              Basis.STATED));
    }
    return memberships;
  }

  private static Alliance ended(
      Transaction transaction,
      Caller caller,
      EndPairingInput input,
      Alliance before,
      List<String> sides) {
    if (sides.stream().noneMatch(caller::actsFor)) {
      caller.requireCoordinatorOf(before.id());
    }
    var checks =
        new Checks()
            .that(
                before.kind() == AllianceKind.PAIRING,
                Refusal.badInput("input.pairing", "不是结对", "is no pairing"))
            .version("input.expectedVersion", input.expectedVersion(), before.version());
    return Alliances.ended(checks, before, Fresh.day(transaction, input.on(), before.zone()));
  }

  private static Uni<List<String>> sides(Transaction transaction, String allianceId) {
    return transaction
        .session()
        .createQuery(MEMBERS, String.class)
        .setParameter("alliance", allianceId)
        .getResultList();
  }
}
