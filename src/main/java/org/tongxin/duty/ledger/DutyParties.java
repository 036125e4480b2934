package org.tongxin.duty.ledger;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Function;
import org.tongxin.duty.AbsenceChange.AbsenceTransferred;
import org.tongxin.duty.CoverChange.CoverTransferred;
import org.tongxin.duty.DutyRotation;
import org.tongxin.duty.RotationChange.RotationUpdated;
import org.tongxin.duty.SwapChange.SwapTransferred;
import org.tongxin.duty.TurnChange.TurnTransferred;
import org.tongxin.journal.InTurn;
import org.tongxin.journal.Transaction;
import org.tongxin.kernel.Refusal;
import org.tongxin.network.MergeFollower;

/** What a merge of units means here: turns, absences, covers and swaps go with the unit. */
@ApplicationScoped
public class DutyParties implements MergeFollower {
  private static final String TURNS =
      "select id from turn where :id = any(planned_ids) or :id = any(effective_ids) order by id";
  private static final String ABSENCES = "select id from absence where party_id = :id order by id";
  private static final String COVERS =
      "select id from cover where asker_id = :id or taker_id = :id order by id";
  private static final String SWAPS =
      "select id from swap where holder_id = :id or with_holder_id = :id order by id";
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
                        .chain(swap -> Swaps.change(transaction, new SwapTransferred(swap)))));
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
