package org.tongxin.duty.ledger;

import io.smallrye.mutiny.Uni;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tongxin.access.Caller;
import org.tongxin.duty.DutyRotation;
import org.tongxin.duty.RosterDraft;
import org.tongxin.duty.RotationState;
import org.tongxin.duty.roster.Cadence;
import org.tongxin.duty.roster.Roster;
import org.tongxin.journal.Transaction;
import org.tongxin.kernel.Checks;
import org.tongxin.kernel.Code;
import org.tongxin.kernel.Refusal;

/** What drafting and publishing have in common. */
final class Draftable {
  static final String ROTATION = "input.rotation";

  private Draftable() {}

  /** That the caller may, that it has not ended, and that everything is known that has to be. */
  static void check(Caller caller, DutyRotation rotation) {
    caller.requireCoordinatorOf(rotation.allianceId());
    var checks = new Checks();
    rotation
        .gaps()
        .forEach(gap ->
            checks.that(
                false,
                Refusal.of(
                    Code.CONFLICT,
                    ROTATION,
                    switch (gap) {
                      case PERIOD -> "轮值期长未载，不能排班";
                      case FIRST_DAY -> "起始日未载，不能排班";
                      case ORDER -> "轮值次序未载，不能排班";
                    },
                    switch (gap) {
                      case PERIOD ->
                          "how long a turn is, is not known, so no roster can be drafted";
                      case FIRST_DAY -> "its first day is not known, so no roster can be drafted";
                      case ORDER -> "its order is not known, so no roster can be drafted";
                    })));
    checks
        .that(
            rotation.state() != RotationState.ENDED,
            Refusal.of(Code.CONFLICT, ROTATION, "轮值已结束", "the rotation has ended"))
        .refuse();
  }

  /** The number of the first turn that begins on the day or later, from 1. */
  static int after(Cadence cadence, LocalDate day) {
    return day.isAfter(cadence.start()) ? cadence.numberOf(day.minusDays(1)) + 2 : 1;
  }

  /**
   * The rotation with its turns.
   *
   * @param made what the draft took; null for a publication and for a repeated request
   */
  static Uni<RosterDraft> show(Transaction transaction, String id, @Nullable Roster made) {
    return Rotations.show(transaction, id)
        .chain(rotation -> Rolls.roll(transaction.session(), rotation))
        .map(roll ->
            new RosterDraft(
                roll.rotation(),
                roll.turns(),
                made == null ? null : made.changed(),
                made == null ? null : made.repaired()));
  }
}
