package org.tongxin.imports.ledger;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tongxin.access.Caller;
import org.tongxin.imports.ImportListingsInput;
import org.tongxin.imports.ImportRun;
import org.tongxin.imports.ImportState;
import org.tongxin.imports.UndoImportInput;
import org.tongxin.journal.Deeds;
import org.tongxin.journal.Deeds.Deed;
import org.tongxin.journal.Done;
import org.tongxin.journal.Transaction;
import org.tongxin.kernel.Checks;
import org.tongxin.kernel.Code;
import org.tongxin.kernel.Refusal;
import org.tongxin.kernel.Text;

/** Puts imports and their undoing on record, for the clerk to carry out. */
@ApplicationScoped
public class Importing {
  private static final String RUN = "input.import";
  private static final Duration UNDOABLE = Duration.ofDays(2);
  private static final int SMALL = 200;
  private static final int LOOKS = 30;
  private static final long PAUSE_MILLIS = 100;

  private final Deeds deeds;
  private final Sheets sheets;
  private final Runs runs;
  private final Clerk clerk;
  private final Vertx vertx;

  Importing(Deeds deeds, Sheets sheets, Runs runs, Clerk clerk, Vertx vertx) {
    this.deeds = deeds;
    this.sheets = sheets;
    this.runs = runs;
    this.clerk = clerk;
    this.vertx = vertx;
  }

  /**
   * As a coordinator of any alliance, or an administrator. Answers with a small sheet's outcome
   * where it comes within three seconds, else with a run that is under way.
   */
  public Uni<Done<ImportRun>> start(Caller caller, ImportListingsInput input) {
    caller.requireCoordinator();
    return sheets
        .countRows(input.upload(), caller.actor())
        .chain(rows ->
            deeds.once(
                new Deed(caller.actor(), input),
                transaction -> Runs.begin(transaction, caller, input, rows).map(row -> row.id),
                Runs::show))
        .chain(done -> carriedOut(caller, done.subject()));
  }

  /** As whoever started it, or an administrator, within 48 hours of its end. */
  public Uni<Done<ImportRun>> undo(Caller caller, UndoImportInput input) {
    return deeds
        .once(
            new Deed(caller.actor(), input),
            transaction ->
                Runs.locked(transaction, input.run())
                    .map(row -> undoable(caller, row, transaction.now()))
                    .call(row -> refuseUsed(transaction, row))
                    .call(row -> {
                      row.state = ImportState.UNDOING;
                      row.endedAt = null;
                      row.undoneBy = caller.actor();
                      return transaction.session().update(row);
                    })
                    .map(row -> row.id),
            Runs::show)
        .chain(done -> carriedOut(caller, done.subject()));
  }

  private static RunRow undoable(Caller caller, @Nullable RunRow row, Instant now) {
    new Checks().that(row != null && Runs.sees(caller, row), Refusal.notFound(RUN)).refuse();
    RunRow run = Objects.requireNonNull(row);
    boolean ended = run.state == ImportState.DONE || run.state == ImportState.FAILED;
    new Checks()
        .that(
            ended && run.madeCount > 0,
            Refusal.of(
                Code.CONFLICT,
                RUN,
                "当前状态为 " + run.state + "，没有可撤销的内容",
                "it is " + run.state + " and has nothing to take back"))
        .that(
            run.endedAt == null || !run.endedAt.isBefore(now.minus(UNDOABLE)),
            Refusal.of(Code.EXPIRED, RUN, "完成已超过48小时", "it ended more than 48 hours ago"))
        .refuse();
    return run;
  }

  private static Uni<Void> refuseUsed(Transaction transaction, RunRow row) {
    return InUse.of(transaction, row)
        .invoke(used ->
            new Checks()
                .that(
                    used.isEmpty(),
                    new Refusal(
                        Code.CONFLICT,
                        RUN,
                        new Text("其中有的已被使用，不能撤销", "some of it is in use and cannot be taken back"),
                        used.stream().map(InUse.Thing::code).toList()))
                .refuse())
        .replaceWithVoid();
  }

  private Uni<Done<ImportRun>> carriedOut(Caller caller, ImportRun run) {
    if (run.state().isUnderWay()) {
      clerk.begin(run.id());
    }
    return awaited(caller, run, run.rows() > SMALL ? 0 : LOOKS)
        .map(now -> new Done<>(now, now.position()));
  }

  private Uni<ImportRun> awaited(Caller caller, ImportRun run, int looks) {
    return looks == 0 || !run.state().isUnderWay()
        ? Uni.createFrom().item(run)
        : pause()
            .chain(() -> runs.visible(caller, List.of(run.id())))
            .chain(found -> awaited(caller, found.getFirst(), looks - 1));
  }

  // A timer of this context: a session belongs to the thread that opened it.
  private Uni<Void> pause() {
    return Uni.createFrom()
        .emitter(over -> vertx.setTimer(PAUSE_MILLIS, ignored -> over.complete(null)));
  }
}
