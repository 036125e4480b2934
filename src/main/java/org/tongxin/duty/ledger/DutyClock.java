package org.tongxin.duty.ledger;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.tongxin.duty.CoverChange.CoverClosed;
import org.tongxin.duty.CoverState;
import org.tongxin.duty.SwapChange.SwapClosed;
import org.tongxin.duty.SwapState;
import org.tongxin.journal.Ledger;
import org.tongxin.journal.Rounds;
import org.tongxin.journal.Transaction;

/** Looks at the clock: covers and swaps that came to nothing in time have expired. */
@ApplicationScoped
public class DutyClock {
  private static final String COVERS =
      """
      select c.id from cover c join turn t on t.id = c.turn_id
      join duty_rotation r on r.id = t.rotation_id
      where c.state in ('ASKED', 'TAKEN')
        and t.until <= cast(cast(:now as timestamptz) at time zone r.zone as date)
        and c.id > :after
      order by c.id limit 100
      """;
  private static final String SWAPS =
      """
      select s.id from swap s join turn t on t.id in (s.turn_id, s.with_turn_id)
      join duty_rotation r on r.id = t.rotation_id
      where s.state = 'PROPOSED'
        and t.first_day <= cast(cast(:now as timestamptz) at time zone r.zone as date)
        and s.id > :after
      group by s.id order by s.id limit 100
      """;

  private final Rounds rounds;

  DutyClock(Ledger ledger) {
    this.rounds = new Rounds(ledger, "duty clock", "clock");
  }

  @Scheduled(
      every = "60s",
      delayed = "30s",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  public Uni<Void> look() {
    return rounds
        .each(COVERS, DutyClock::now, DutyClock::expireCover)
        .chain(() -> rounds.each(SWAPS, DutyClock::now, DutyClock::expireSwap));
  }

  private static Uni<Void> expireCover(Transaction transaction, String id) {
    return Covers.show(transaction, id)
        .chain(cover ->
            Covers.change(transaction, new CoverClosed(cover.moved(CoverState.EXPIRED, null))));
  }

  private static Uni<Void> expireSwap(Transaction transaction, String id) {
    return Swaps.show(transaction, id)
        .chain(swap -> Swaps.change(transaction, new SwapClosed(swap.moved(SwapState.EXPIRED))));
  }

  private static Map<String, Object> now(Transaction transaction) {
    return Map.of("now", transaction.now());
  }
}
