package org.tongxin.practice;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.tongxin.journal.Transaction;
import org.tongxin.network.Alliance;
import org.tongxin.network.Unit;

/** Gives the members of a practice alliance something to do: to share, to plan, to take in turn. */
@ApplicationScoped
class PracticeStart {
  private final PracticeSharing sharing;
  private final PracticeExchange exchange;
  private final PracticeDuty duty;
  private final PracticeMeetings meetings;

  PracticeStart(
      PracticeSharing sharing,
      PracticeExchange exchange,
      PracticeDuty duty,
      PracticeMeetings meetings) {
    this.sharing = sharing;
    this.exchange = exchange;
    this.duty = duty;
    this.meetings = meetings;
  }

  /** Of the alliance and its members, who are there already. */
  Uni<Void> of(Transaction transaction, Alliance alliance, List<Unit> members) {
    return sharing
        .makeUp(transaction, alliance, members)
        .chain(() -> exchange.makeUp(transaction, alliance, members))
        .chain(() -> duty.makeUp(transaction, alliance, members))
        .chain(() -> meetings.makeUp(transaction, alliance, members));
  }
}
