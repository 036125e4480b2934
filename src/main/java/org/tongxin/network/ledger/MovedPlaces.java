package org.tongxin.network.ledger;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.tongxin.journal.InTurn;
import org.tongxin.journal.Transaction;
import org.tongxin.kernel.IdKind;
import org.tongxin.kernel.Period;
import org.tongxin.network.Membership;
import org.tongxin.network.MembershipChange;
import org.tongxin.network.MembershipChange.MembershipMoved;
import org.tongxin.network.MembershipChange.MembershipWithdrawn;
import org.tongxin.network.Subordination;
import org.tongxin.network.SubordinationChange;
import org.tongxin.network.SubordinationChange.SuperiorMoved;
import org.tongxin.network.SubordinationChange.SuperiorWithdrawn;

/**
 * Moves places in alliances and below superiors from one unit to another that turned out to be the
 * same. Where both had a place on the same days, that of the unit that stays is kept.
 */
@ApplicationScoped
class MovedPlaces {
  private static final String MEMBERSHIPS = "from MembershipRow where partyId = :id order by id";
  private static final String SUBORDINATIONS =
      "from SubordinationRow where unitId = :id or superiorId = :id order by id";

  private final Registrations registrations;

  MovedPlaces(Registrations registrations) {
    this.registrations = registrations;
  }

  Uni<Void> move(Transaction transaction, String fromId, String intoId) {
    var merge = new Merge(transaction, fromId, intoId);
    return memberships(merge).chain(() -> superiors(merge));
  }

  private record Merge(Transaction transaction, String from, String into) {}

  private Uni<Void> memberships(Merge merge) {
    return rows(merge, MEMBERSHIPS, merge.into(), MembershipRow.class)
        .chain(kept ->
            rows(merge, MEMBERSHIPS, merge.from(), MembershipRow.class)
                .chain(moved -> InTurn.each(moved, row -> move(merge, row.toMembership(), kept))));
  }

  // Days on which both had a place are the kept one's; of the moved one its other days are left,
  // the
  // first span of them as the same membership.
  private Uni<Void> move(Merge merge, Membership membership, List<MembershipRow> kept) {
    Transaction transaction = merge.transaction();
    List<Membership> pieces = pieces(transaction, membership, kept, merge.into());
    return registrations
        .change(transaction, moved(membership, pieces))
        .chain(() ->
            InTurn.each(
                pieces.stream().skip(1).toList(),
                piece -> registrations.begin(transaction, piece)));
  }

  private static MembershipChange moved(Membership membership, List<Membership> pieces) {
    return pieces.isEmpty()
        ? new MembershipWithdrawn(membership.withdrawn())
        : new MembershipMoved(pieces.getFirst());
  }

  private static List<Membership> pieces(
      Transaction transaction, Membership membership, List<MembershipRow> kept, String into) {
    if (membership.allianceId().equals(into)) {
      return List.of();
    }
    Membership whole = membership.movedTo(into);
    if (membership.firstDay() == null) {
      return List.of(whole);
    }
    List<Period> taken =
        kept.stream()
            .filter(row -> row.allianceId.equals(membership.allianceId()))
            .map(MembershipRow::toMembership)
            .filter(each -> each.firstDay() != null)
            .map(Membership::period)
            .toList();
    var pieces = new ArrayList<Membership>();
    for (Period left : Remainder.of(membership.period(), taken)) {
      Membership piece = whole.during(left);
      if (piece.holdsOnSomeDay()) {
        pieces.add(pieces.isEmpty() ? piece : piece.as(Fresh.id(transaction, IdKind.MEMBERSHIP)));
      }
    }
    return pieces;
  }

  private Uni<Void> superiors(Merge merge) {
    return rows(merge, SUBORDINATIONS, merge.into(), SubordinationRow.class)
        .chain(kept ->
            rows(merge, SUBORDINATIONS, merge.from(), SubordinationRow.class)
                .chain(moved ->
                    InTurn.each(
                        moved,
                        row -> {
                          var change = moved(row.toSubordination(), kept, merge);
                          return registrations.change(merge.transaction(), change);
                        })));
  }

  private static SubordinationChange moved(
      Subordination subordination, List<SubordinationRow> kept, Merge merge) {
    String from = merge.from();
    String into = merge.into();
    String unit = subordination.unitId().equals(from) ? into : subordination.unitId();
    String superior = subordination.superiorId().equals(from) ? into : subordination.superiorId();
    var period = new Period(subordination.since(), subordination.until());
    boolean taken =
        kept.stream()
            .anyMatch(row ->
                row.unitId.equals(unit)
                    && row.toSubordination().firstDay() != null
                    && new Period(row.since, row.until).overlaps(period));
    return taken || unit.equals(superior)
        ? new SuperiorWithdrawn(subordination.withdrawn())
        : new SuperiorMoved(subordination.movedTo(unit, superior));
  }

  private static <R> Uni<List<R>> rows(Merge merge, String query, String id, Class<R> type) {
    return merge
        .transaction()
        .session()
        .createQuery(query, type)
        .setParameter("id", id)
        .getResultList();
  }
}
