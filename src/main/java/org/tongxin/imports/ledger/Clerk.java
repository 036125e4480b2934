package org.tongxin.imports.ledger;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.quarkus.vertx.core.runtime.context.VertxContextSafetyToggle;
import io.smallrye.common.vertx.VertxContext;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.jboss.logging.Logger;
import org.tongxin.access.Caller;
import org.tongxin.access.Callers;
import org.tongxin.imports.ImportMode;
import org.tongxin.imports.ImportState;
import org.tongxin.journal.InTurn;
import org.tongxin.journal.Ledger;
import org.tongxin.sheets.Reading;

/**
 * Carries runs on, off any request: those that were just put on record at once, and those whose
 * worker is gone when the clock comes by.
 */
@ApplicationScoped
class Clerk {
  private static final Logger LOG = Logger.getLogger(Clerk.class);
  private static final String LEFT =
      """
      select id from import_run where state in ('CHECKING', 'WRITING', 'UNDOING')
      and (leased_until is null or leased_until <= :now) order by id limit 10
      """;

  private final Ledger ledger;
  private final Callers callers;
  private final Sheets sheets;
  private final Undoing undoing;
  private final Failing failing;
  private final Vertx vertx;
  private final Clock clock;

  @SuppressWarnings("TooManyParameters") // whom it works with
  Clerk(
      Ledger ledger,
      Callers callers,
      Sheets sheets,
      Undoing undoing,
      Failing failing,
      Vertx vertx,
      Clock clock) {
    this.ledger = ledger;
    this.callers = callers;
    this.sheets = sheets;
    this.undoing = undoing;
    this.failing = failing;
    this.vertx = vertx;
    this.clock = clock;
  }

  /** Begins with a run and does not wait for it. */
  void begin(String id) {
    Context own = VertxContext.createNewDuplicatedContext(vertx.getOrCreateContext());
    VertxContextSafetyToggle.setContextSafe(own, true);
    own.runOnContext(ignored ->
        carryOn(id)
            .subscribe()
            .with(done -> {}, failure -> LOG.errorf(failure, "Import %s is left", id)));
  }

  @Scheduled(every = "5s", delayed = "15s", concurrentExecution = ConcurrentExecution.SKIP)
  Uni<Void> look() {
    return ledger
        .read(session ->
            session
                .createNativeQuery(LEFT, String.class)
                .setParameter("now", clock.instant())
                .getResultList())
        .chain(ids -> InTurn.each(ids, this::carryOn));
  }

  /** Does nothing where another one works on it; its faults become the run's. */
  Uni<Void> carryOn(String id) {
    Lease lease = Lease.on(id);
    return ledger
        .write("imports", lease::take)
        .chain(run ->
            run == null
                ? Uni.createFrom().voidItem()
                : work(lease, run)
                    .onFailure(Lease.Lost.class)
                    .recoverWithNull()
                    .onFailure()
                    .recoverWithUni(failure -> failing.note(lease, run, failure)));
  }

  private Uni<Void> work(Lease lease, RunRow run) {
    return switch (run.state) {
      case CHECKING -> reading(run, (caller, reading) -> check(lease, run, caller, reading));
      case WRITING ->
          reading(
              run,
              (caller, reading) ->
                  new Writing(ledger, lease, caller, Sheets.lines(reading)).from(run.rowsDone));
      case UNDOING -> undoing.carryOn(lease, run);
      case DONE, FAULTY, FAILED, UNDONE -> Uni.createFrom().voidItem();
    };
  }

  private interface Work {
    Uni<Void> of(Caller caller, Reading<Sheet.Line> reading);
  }

  /** With what its maker may do now. */
  private Uni<Void> reading(RunRow run, Work work) {
    return callers
        .again(run.maker())
        .chain(caller -> sheets.read(run).chain(reading -> work.of(caller, reading)));
  }

  private Uni<Void> check(Lease lease, RunRow run, Caller caller, Reading<Sheet.Line> reading) {
    Sheet sheet = sheets.about(run.about);
    return new Check(ledger, lease, caller, sheet, new CellRefusals(run.about, sheet.mainColumn()))
        .of(reading)
        .chain(outcome ->
            ledger.write(
                "imports", transaction -> lease.renew(transaction, row -> checked(row, outcome))))
        .chain(checked ->
            checked.state == ImportState.WRITING
                ? new Writing(ledger, lease, caller, Sheets.lines(reading)).from(0)
                : Uni.createFrom().voidItem());
  }

  private static Uni<Void> checked(RunRow run, Check.Outcome outcome) {
    run.faultCount = outcome.count();
    run.faults = FaultJson.write(outcome.first());
    if (outcome.count() > 0) {
      run.state = ImportState.FAULTY;
    } else if (run.mode == ImportMode.DRY_RUN) {
      run.state = ImportState.DONE;
      run.rowsDone = run.rowCount;
    } else {
      run.state = ImportState.WRITING;
    }
    return Uni.createFrom().voidItem();
  }
}
