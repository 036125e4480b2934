package org.tongxin.duty.ledger;

import io.smallrye.mutiny.Uni;
import org.tongxin.duty.RotationChange.RotationEnded;
import org.tongxin.duty.RotationState;
import org.tongxin.journal.InTurn;
import org.tongxin.journal.Transaction;
import org.tongxin.network.ledger.Rows;

/** Ends the rotations of an alliance that goes itself. */
public final class Retiring {
  private static final String ROTATIONS =
      "select id from RotationRow where allianceId = :alliance and state <> :ended order by id";

  private Retiring() {}

  public static Uni<Void> all(Transaction transaction, String allianceId) {
    return transaction
        .session()
        .createQuery(ROTATIONS, String.class)
        .setParameter("alliance", allianceId)
        .setParameter("ended", RotationState.ENDED)
        .getResultList()
        .chain(ids -> InTurn.each(ids, id -> end(transaction, id)));
  }

  private static Uni<Void> end(Transaction transaction, String id) {
    return Rows.locked(transaction, RotationRow.class, id)
        .call(() ->
            Rotations.show(transaction, id)
                .chain(rotation ->
                    Rotations.change(
                        transaction, new RotationEnded(rotation.moved(RotationState.ENDED)))))
        .replaceWithVoid();
  }
}
