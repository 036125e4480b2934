package org.tongxin.duty.ledger;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Function;
import org.tongxin.duty.AbsenceChange.AbsenceTransferred;
import org.tongxin.duty.CoverChange.CoverTransferred;
import org.tongxin.duty.DutyRotation;
import org.tongxin.duty.HandoverChange.HandoverTransferred;
import org.tongxin.duty.RotationChange.RotationUpdated;
import org.tongxin.duty.SwapChange.SwapTransferred;
import org.tongxin.duty.TurnChange.TurnTransferred;
import org.tongxin.journal.InTurn;
import org.tongxin.journal.Transaction;
import org.tongxin.kernel.Refusal;
import org.tongxin.network.MergeFollower;

/** What a merge of units means here: whatever of duty is the one's becomes the other's. */
@ApplicationScoped
public class DutyParties implements MergeFollower {
  private static final String TURNS =
      "select id from turn where :id = any(planned_ids) or :id = any(effective_ids) order by id";
  private static final String ABSENCES = "select id from absence where party_id = :id order by id";
  private static final String COVERS =
      "select id from cover where asker_id = :id or taker_id = :id order by id";
  private static final String SWAPS =
      "select id from swap where holder_id = :id or with_holder_id = :id order by id";
  private static final String HANDOVERS =
      "select id from handover where written_by_id = :id or accepted_by_id = :id order by id";
  // Of two officers for what turns out to be one holder, the one of the holder that stays remains.
  private static final String SECOND_OFFICERS =
      """
      delete from turn_officer o where o.holder_id = :from
        and exists (select from turn_officer k where k.turn_id = o.turn_id and k.holder_id = :into)
      """;
  private static final String OFFICERS =
      "update turn_officer set holder_id = :into where holder_id = :from";
  private static final String ROTATIONS =
      """
      select id from duty_rotation where :id = any(included_ids) or :id = any(excluded_ids)
        or :id = any(listed_ids) or :id = any(weighted_ids) order by id
      """;

  @Override
  public Uni<List<Refusal>> objections(Transaction transaction, String fromId, String intoId) {
    return Uni.createFrom().item(List.of());
  }

  @Override
  public Uni<Void> follow(Transaction transaction, String fromId, String intoId) {
    return each(transaction, ROTATIONS, fromId, id -> moveRotation(transaction, id, fromId, intoId))
        .chain(() -> moveOfficers(transaction, SECOND_OFFICERS, fromId, intoId))
        .chain(() -> moveOfficers(transaction, OFFICERS, fromId, intoId))
        .chain(() ->
            each(
                transaction,
                TURNS,
                fromId,
                id ->
                    Rolls.showTurn(transaction, id)
                        .map(turn -> turn.replaced(fromId, intoId))
                        .chain(turn -> Rolls.put(transaction, new TurnTransferred(turn)))))
        .chain(
            () -> each(transaction, ABSENCES, fromId, id -> moveAbsence(transaction, id, intoId)))
        .chain(() ->
            each(
                transaction,
                COVERS,
                fromId,
                id ->
                    Covers.show(transaction, id)
                        .map(cover -> cover.replaced(fromId, intoId))
                        .chain(cover -> Covers.change(transaction, new CoverTransferred(cover)))))
        .chain(() ->
            each(
                transaction,
                SWAPS,
                fromId,
                id ->
                    Swaps.show(transaction, id)
                        .map(swap -> swap.replaced(fromId, intoId))
                        .chain(swap -> Swaps.change(transaction, new SwapTransferred(swap)))))
        .chain(() ->
            each(
                transaction,
                HANDOVERS,
                fromId,
                id ->
                    Handovers.show(transaction, id)
                        .map(handover -> handover.replaced(fromId, intoId))
                        .chain(handover ->
                            Handovers.change(transaction, new HandoverTransferred(handover)))));
  }

  private static Uni<Void> moveOfficers(
      Transaction transaction, String statement, String fromId, String intoId) {
    return transaction
        .session()
        .createNativeQuery(statement)
        .setParameter("from", fromId)
        .setParameter("into", intoId)
        .executeUpdate()
        .replaceWithVoid();
  }

  private static Uni<Void> moveRotation(
      Transaction transaction, String id, String fromId, String intoId) {
    return Rotations.show(transaction, id)
        .map(rotation -> rotation.with(rotation.eligibility().replaced(fromId, intoId)))
        .chain((DutyRotation rotation) ->
            Rotations.change(transaction, new RotationUpdated(rotation)));
  }

  private static Uni<Void> moveAbsence(Transaction transaction, String id, String intoId) {
    return transaction
        .session()
        .get(AbsenceRow.class, id)
        .map(row -> row.toAbsence().of(intoId))
        .chain(absence -> Absences.change(transaction, new AbsenceTransferred(absence)));
  }

  private static Uni<Void> each(
      Transaction transaction, String query, String id, Function<String, Uni<?>> work) {
    return transaction
        .session()
        .createNativeQuery(query, String.class)
        .setParameter("id", id)
        .getResultList()
        .chain(ids -> InTurn.each(ids, work));
  }
}
