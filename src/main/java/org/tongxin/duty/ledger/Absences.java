package org.tongxin.duty.ledger;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tongxin.access.Caller;
import org.tongxin.duty.Absence;
import org.tongxin.duty.AbsenceChange;
import org.tongxin.duty.AbsenceChange.AbsenceRecorded;
import org.tongxin.duty.AbsenceChange.AbsenceWithdrawn;
import org.tongxin.duty.input.RecordAbsenceInput;
import org.tongxin.duty.input.WithdrawAbsenceInput;
import org.tongxin.duty.roster.Member;
import org.tongxin.journal.Deeds;
import org.tongxin.journal.Deeds.Deed;
import org.tongxin.journal.Done;
import org.tongxin.journal.Transaction;
import org.tongxin.kernel.Checks;
import org.tongxin.kernel.Code;
import org.tongxin.kernel.IdKind;
import org.tongxin.kernel.Refusal;
import org.tongxin.network.ledger.Fresh;
import org.tongxin.network.ledger.Rows;

/**
 * Days on which members can take no turn, as whoever acts for them or as a coordinator. The next
 * draft keeps to them; what is published stands until it is covered, swapped or stood in for.
 */
@ApplicationScoped
public class Absences {
  private static final int LONGEST_REASON = 500;

  private final Deeds deeds;

  Absences(Deeds deeds) {
    this.deeds = deeds;
  }

  public Uni<Done<Absence>> record(Caller caller, RecordAbsenceInput input) {
    return deeds.once(
        new Deed(caller.actor(), input),
        transaction ->
            Rolls.locked(transaction, input.rotation(), "input.rotation")
                .chain(roll ->
                    Rows.party(transaction, input.party())
                        .map(party -> absence(transaction, caller, roll, party, input)))
                .call(absence -> transaction.session().insert(AbsenceRow.of(absence)))
                .call(absence -> transaction.record(new AbsenceRecorded(absence)))
                .map(Absence::id),
        Absences::show);
  }

  public Uni<Done<Absence>> withdraw(Caller caller, WithdrawAbsenceInput input) {
    return deeds.once(
        new Deed(caller.actor(), input),
        transaction ->
            Rows.locked(transaction, AbsenceRow.class, input.absence())
                .invoke(row -> new Checks().found("input.absence", row).refuse())
                .map(row -> Objects.requireNonNull(row).toAbsence())
                .call(absence ->
                    Rotations.show(transaction, absence.rotationId())
                        .invoke(rotation ->
                            requireKeeper(caller, rotation.allianceId(), absence.partyId())))
                .invoke(absence ->
                    new Checks()
                        .version(
                            "input.expectedVersion", input.expectedVersion(), absence.version())
                        .that(
                            !absence.withdrawn(),
                            Refusal.of(Code.CONFLICT, "input.absence", "已撤销", "it is withdrawn"))
                        .refuse())
                .map(Absence::takenBack)
                .call(absence -> change(transaction, new AbsenceWithdrawn(absence)))
                .map(Absence::id),
        Absences::show);
  }

  static Uni<Void> change(Transaction transaction, AbsenceChange change) {
    return transaction
        .session()
        .update(AbsenceRow.of(change.absence()))
        .chain(() -> transaction.record(change));
  }

  private static void requireKeeper(Caller caller, String allianceId, String partyId) {
    if (!caller.actsFor(partyId)) {
      caller.requireCoordinatorOf(allianceId);
    }
  }

  private static Absence absence(
      Transaction transaction,
      Caller caller,
      Roll roll,
      @Nullable String party,
      RecordAbsenceInput input) {
    var checks =
        new Checks()
            .found("input.party", party)
            .words("input.reason", input.reason(), LONGEST_REASON)
            .period("input.from", input.from(), "input.to", input.to());
    if (party != null) {
      requireKeeper(caller, roll.rotation().allianceId(), party);
      checks.that(
          roll.members().stream().map(Member::id).anyMatch(party::equals),
          Refusal.badInput("input.party", "该主体不参与此轮值", "takes no turns of this rotation"));
    }
    checks.refuse();
    return new Absence(
        Fresh.id(transaction, IdKind.ABSENCE),
        1,
        roll.rotation().id(),
        Objects.requireNonNull(party),
        input.from(),
        input.to(),
        Boolean.TRUE.equals(input.excused()),
        input.reason(),
        false);
  }

  private static Uni<Absence> show(Transaction transaction, String id) {
    return transaction.session().get(AbsenceRow.class, id).map(AbsenceRow::toAbsence);
  }
}
