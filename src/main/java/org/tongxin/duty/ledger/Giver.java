package org.tongxin.duty.ledger;

import java.util.HashSet;
import java.util.Optional;
import org.tongxin.access.Caller;
import org.tongxin.duty.Handover.Hand;
import org.tongxin.duty.OpenItems.Asked;
import org.tongxin.duty.Turn;
import org.tongxin.duty.ledger.Rolls.Found;
import org.tongxin.journal.Transaction;
import org.tongxin.kernel.Checks;
import org.tongxin.kernel.Code;
import org.tongxin.kernel.Refusal;

/** Somebody who wants to hand a turn over. */
record Giver(Transaction transaction, Caller caller, Found found) {
  private static final String TURN = "input.turn";

  /**
   * The holder that the caller acts for, else the alliance that the caller coordinates; others are
   * refused.
   */
  Hand hand() {
    Optional<String> holder =
        found.turn().effectiveIds().stream().filter(caller::actsFor).findFirst();
    String allianceId = found.roll().rotation().allianceId();
    if (holder.isEmpty()) {
      caller.requireCoordinatorOf(allianceId);
    }
    return new Hand(holder.orElse(allianceId), transaction.now());
  }

  /** That there is something to hand over. */
  Checks check() {
    Turn turn = found.turn();
    return TurnActs.published(found)
        .that(
            !turn.gap(),
            Refusal.of(Code.CONFLICT, TURN, "空缺的轮次无可交接", "nobody has the duty in a declared gap"))
        .that(
            !turn.from().isAfter(TurnActs.today(transaction, found)),
            Refusal.of(Code.CONFLICT, TURN, "该轮尚未开始", "the turn has not begun"));
  }

  /** What is asked of every room for it. */
  Asked asked() {
    var parties = new HashSet<>(found.turn().effectiveIds());
    found.roll().successor(found.turn()).ifPresent(next -> parties.addAll(next.effectiveIds()));
    return new Asked(
        found.roll().rotation().allianceId(), parties, TurnActs.today(transaction, found));
  }
}
