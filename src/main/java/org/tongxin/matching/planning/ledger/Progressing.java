package org.tongxin.matching.planning.ledger;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import org.tongxin.journal.Json;
import org.tongxin.journal.Ledger;
import org.tongxin.kernel.Text;
import org.tongxin.matching.planning.PlanResult;
import org.tongxin.matching.planning.PlanState;

/**
 * Writes down how far plans are and what came of them. Whoever works on one says so every half
 * second; where nobody did for half a minute, the service that worked on it is gone.
 */
@ApplicationScoped
class Progressing {
  private static final Duration SILENCE = Duration.ofSeconds(30);
  private static final String BEAT =
      """
      update plan set steps_done = :done, steps = :steps, beaten_at = :now
      where id = :id and state = 'RUNNING'
      """;
  private static final String LEFT =
      """
      update plan set state = 'FAILED', ended_at = :now, reason_zh = :zh, reason_en = :en
      where state = 'RUNNING' and beaten_at < :silent
      """;
  private static final Text GONE =
      new Text("编制方案的服务已中断，请重新开始", "the service that made it is gone; start it again");

  private final Ledger ledger;
  private final Clock clock;

  Progressing(Ledger ledger, Clock clock) {
    this.ledger = ledger;
    this.clock = clock;
  }

  /** Says that the work goes on, and gives it up where nobody wants it any more. */
  Uni<Void> beat(Work work) {
    Work.Steps steps = work.steps();
    return ledger
        .write(
            "plans",
            transaction ->
                transaction
                    .session()
                    .createNativeQuery(BEAT)
                    .setParameter("done", steps.done())
                    .setParameter("steps", steps.all())
                    .setParameter("now", transaction.now())
                    .setParameter("id", work.planId())
                    .executeUpdate())
        .invoke(rows -> {
          if (rows == 0) {
            work.giveUp();
          }
        })
        .replaceWithVoid();
  }

  /** Unless it was called off meanwhile. */
  Uni<Void> done(Work work, PlanResult result) {
    return end(
        work,
        row -> {
          row.state = PlanState.DONE;
          row.result = Json.write(result);
        });
  }

  Uni<Void> failed(Work work, Text reason) {
    return end(
        work,
        row -> {
          row.state = PlanState.FAILED;
          row.reasonZh = reason.zh();
          row.reasonEn = reason.en();
        });
  }

  @Scheduled(every = "5s", delayed = "10s", concurrentExecution = ConcurrentExecution.SKIP)
  Uni<Void> look() {
    return ledger
        .write(
            "plans",
            transaction ->
                transaction
                    .session()
                    .createNativeQuery(LEFT)
                    .setParameter("now", clock.instant())
                    .setParameter("silent", clock.instant().minus(SILENCE))
                    .setParameter("zh", GONE.zh())
                    .setParameter("en", GONE.en())
                    .executeUpdate())
        .replaceWithVoid();
  }

  private interface Ending {
    void of(PlanRow row);
  }

  private Uni<Void> end(Work work, Ending ending) {
    Work.Steps steps = work.steps();
    return ledger.write(
        "plans",
        transaction ->
            PlanRecords.locked(transaction, work.planId())
                .chain(row -> {
                  if (row == null || row.state != PlanState.RUNNING) {
                    return Uni.createFrom().voidItem();
                  }
                  row.stepsDone = steps.done();
                  row.steps = steps.all();
                  row.endedAt = transaction.now();
                  ending.of(row);
                  return transaction.session().update(row);
                }));
  }
}
