package org.tongxin.imports.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tongxin.network.NetworkFixture.awaitAgreement;
import static org.tongxin.network.NetworkFixture.word;

import io.quarkus.vertx.VertxContextSupport;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tongxin.OnRealStores;
import org.tongxin.access.Caller;
import org.tongxin.access.DemoIssuer;
import org.tongxin.access.Role;
import org.tongxin.imports.ImportListingsInput;
import org.tongxin.imports.ImportMode;
import org.tongxin.imports.ImportRun;
import org.tongxin.imports.ImportState;
import org.tongxin.imports.ImportSubject;
import org.tongxin.imports.UndoImportInput;
import org.tongxin.journal.Ledger;
import org.tongxin.sheets.Format;
import org.tongxin.sheets.Uploads;

/** A run whose worker is gone goes on where it stood: no row is missing, none is there twice. */
@OnRealStores
class InterruptedImportTest {
  private static final int ROWS = 900;
  private static final Duration LONG = Duration.ofMinutes(2);
  // As a service that was killed leaves it: held by a worker that is no more.
  private static final String KILL =
      """
      update import_run set worker = 'gone', leased_until = now() - interval '1 second'
      where id = :id and state = :state and rows_done between 1 and row_count - 1
      """;
  private static final String COUNT = "select count(*) from unit where code like :codes";

  private static final Caller COORDINATOR =
      new Caller(
          DemoIssuer.ISSUER,
          DemoIssuer.subject(Role.COORDINATOR),
          List.of(new Caller.Grant(Role.COORDINATOR, null)));

  @Inject Importing importing;
  @Inject Runs runs;
  @Inject Clerk clerk;
  @Inject Uploads uploads;
  @Inject Ledger ledger;

  @Test
  void itGoesOnWhereItStood() throws Throwable {
    String codes = word();
    String id = start(codes);
    kill(id, ImportState.WRITING);

    await(clerk::look);
    ImportRun run = awaitEnd(id);
    assertThat(run.state()).as(run.toString()).isEqualTo(ImportState.DONE);
    assertThat(run.rowsDone()).isEqualTo(ROWS);
    assertThat(run.createdCount()).isEqualTo(ROWS);
    assertThat(count(codes)).isEqualTo(ROWS);
  }

  @Test
  void whoLooksAgainLeavesAHeldRunAlone() throws Throwable {
    String codes = word();
    String id = start(codes);
    await(() -> clerk.carryOn(id));
    await(() -> clerk.carryOn(id));
    ImportRun run = awaitEnd(id);

    assertThat(run.state()).as(run.toString()).isEqualTo(ImportState.DONE);
    assertThat(count(codes)).isEqualTo(ROWS);
    await(() -> importing.undo(COORDINATOR, new UndoImportInput(id, null)));
    assertThat(awaitEnd(id).state()).isEqualTo(ImportState.UNDONE);
    assertThat(count(codes)).as("removed, not deleted").isEqualTo(ROWS);
    awaitAgreement();
  }

  private String start(String codes) throws Throwable {
    String sheet =
        IntStream.range(0, ROWS)
            .mapToObj(i -> codes + "-" + i + ",试用单位" + i + ",学校")
            .collect(Collectors.joining("\n", "code,name,kind\n", ""));
    String upload =
        await(() ->
                uploads.keep(
                    COORDINATOR.actor(),
                    "units.csv",
                    Format.CSV,
                    sheet.getBytes(StandardCharsets.UTF_8)))
            .id()
            .toString();
    var input = new ImportListingsInput(upload, ImportSubject.UNITS, ImportMode.APPLY, null);
    return await(() -> importing.start(COORDINATOR, input)).subject().id();
  }

  /** Takes the run from its worker as soon as some of its rows are written. */
  private void kill(String id, ImportState state) throws Throwable {
    Instant last = Instant.now().plus(LONG);
    int killed = 0;
    while (killed == 0 && Instant.now().isBefore(last)) {
      killed =
          await(() ->
              ledger.write(
                  "test",
                  transaction ->
                      transaction
                          .session()
                          .createNativeQuery(KILL)
                          .setParameter("id", id)
                          .setParameter("state", state.name())
                          .executeUpdate()));
    }
    assertThat(killed).isEqualTo(1);
  }

  private ImportRun awaitEnd(String id) throws Throwable {
    Instant last = Instant.now().plus(LONG);
    ImportRun run = await(() -> runs.visible(COORDINATOR, List.of(id))).getFirst();
    while (run.state().isUnderWay() && Instant.now().isBefore(last)) {
      Thread.sleep(100);
      run = await(() -> runs.visible(COORDINATOR, List.of(id))).getFirst();
    }
    return run;
  }

  private int count(String codes) throws Throwable {
    return await(() ->
            ledger.read(session ->
                session
                    .createNativeQuery(COUNT, Long.class)
                    .setParameter("codes", codes + "-%")
                    .getSingleResult()))
        .intValue();
  }

  private static <T> T await(java.util.function.Supplier<io.smallrye.mutiny.Uni<T>> work)
      throws Throwable {
    return VertxContextSupport.subscribeAndAwait(work);
  }
}
