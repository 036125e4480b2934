package org.tongxin.practice;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.tongxin.duty.ledger.Retiring;
import org.tongxin.journal.Transaction;
import org.tongxin.matching.ledger.Agreements;
import org.tongxin.matching.planning.ledger.PlanRecords;
import org.tongxin.meetings.ledger.Dissolving;
import org.tongxin.network.Alliance;

/**
 * Takes a practice alliance away, with all that was made up for it and made of that since: first
 * what refers to others.
 */
@ApplicationScoped
class PracticeEnd {
  private static final String WHY = "练习联盟已移除（虚构）";

  private final Agreements agreements;
  private final PracticeSharing sharing;
  private final PracticeNetwork network;

  PracticeEnd(Agreements agreements, PracticeSharing sharing, PracticeNetwork network) {
    this.agreements = agreements;
    this.sharing = sharing;
    this.network = network;
  }

  Uni<Void> of(Transaction transaction, Alliance alliance) {
    String id = alliance.id();
    return agreements
        .endAll(transaction, id, WHY)
        .chain(() -> PlanRecords.forget(transaction, id))
        .chain(() -> Retiring.all(transaction, id))
        .chain(() -> Dissolving.all(transaction, id, WHY))
        .chain(() -> sharing.withdrawAll(transaction, alliance))
        .chain(() -> network.remove(transaction, alliance));
  }
}
