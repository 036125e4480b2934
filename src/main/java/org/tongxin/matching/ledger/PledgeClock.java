package org.tongxin.matching.ledger;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.tongxin.journal.Ledger;
import org.tongxin.journal.Rounds;
import org.tongxin.journal.Transaction;
import org.tongxin.matching.PledgeChange.PledgeClosed;
import org.tongxin.matching.PledgeLifeCycle;
import org.tongxin.matching.PledgeState;
import org.tongxin.network.ledger.Fresh;
import org.tongxin.network.ledger.Rows;

/**
 * Looks at the clock: what both sides did not agree on by its day, before its time began, or before
 * its need or offer was over, has expired.
 */
@ApplicationScoped
public class PledgeClock {
  private static final String PAST =
      """
      select p.id from pledge p
      where p.state in ('PROPOSED', 'OFFERED') and p.id > :after
        and (p.by_day < :today or p.starts <= :now or exists (select from listing l
          where l.id in (p.need_id, p.offer_id) and l.state in ('FULFILLED', 'EXPIRED', 'WITHDRAWN')))
      order by p.id limit 100
      """;

  private final Rounds rounds;

  PledgeClock(Ledger ledger) {
    this.rounds = new Rounds(ledger, "pledge clock", "clock");
  }

  @Scheduled(
      every = "60s",
      delayed = "30s",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  public Uni<Void> look() {
    return rounds.each(
        PAST,
        transaction ->
            Map.of("today", Fresh.day(transaction, null, Draft.ZONE), "now", transaction.now()),
        PledgeClock::expire);
  }

  /** Unless somebody answered it meanwhile. */
  private static Uni<Void> expire(Transaction transaction, String id) {
    return Rows.locked(transaction, PledgeRow.class, id)
        .chain(() -> Pledged.show(transaction, id))
        .chain(pledge ->
            PledgeLifeCycle.mover(pledge.state(), PledgeState.EXPIRED).isEmpty()
                ? Uni.createFrom().voidItem()
                : Pledged.change(
                    transaction, new PledgeClosed(pledge.moved(PledgeState.EXPIRED, null))));
  }
}
