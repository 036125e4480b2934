package org.tongxin.imports.ledger;

import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.tongxin.access.Caller;
import org.tongxin.imports.ImportState;
import org.tongxin.journal.Known;
import org.tongxin.journal.Ledger;
import org.tongxin.journal.Transaction;
import org.tongxin.kernel.Code;
import org.tongxin.kernel.Refused;

/**
 * Writes the rows of a checked sheet, some at a time. How far it came stands in the same
 * transaction as the rows, so that whoever carries on begins with the first that is not written.
 */
final class Writing {
  private static final int AT_ONCE = 200;
  private static final String MADE =
      "insert into import_made (run_id, subject_id) select :run, unnest(cast(:ids as text[]))";

  private final Ledger ledger;
  private final Lease lease;
  private final Caller caller;
  private final List<Sheet.Line> lines;
  private final AtomicReference<Sheet.@Nullable Line> at = new AtomicReference<>();

  Writing(Ledger ledger, Lease lease, Caller caller, List<Sheet.Line> lines) {
    this.ledger = ledger;
    this.lease = lease;
    this.caller = caller;
    this.lines = lines;
  }

  /** All rows from this one on; a refusal of a row becomes a {@link RowRefused}. */
  Uni<Void> from(int done) {
    at.set(null);
    return ledger
        .write(
            caller.actor(), transaction -> lease.renew(transaction, run -> step(transaction, run)))
        .onFailure(Refused.class)
        .transform(refused -> ofRow(refused))
        .chain(run ->
            run.state == ImportState.WRITING ? from(run.rowsDone) : Uni.createFrom().voidItem());
  }

  /** A row that may not be written after all. */
  static final class RowRefused extends RuntimeException {
    private final transient Sheet.Line line;
    private final transient Refused refused;

    private RowRefused(Sheet.Line line, Refused refused) {
      super(refused);
      this.line = line;
      this.refused = refused;
    }

    Sheet.Line line() {
      return line;
    }

    Refused refused() {
      return refused;
    }
  }

  private Throwable ofRow(Refused refused) {
    Sheet.@Nullable Line line = at.get();
    return line == null || refused.first().code() == Code.UNAVAILABLE
        ? refused
        : new RowRefused(line, refused);
  }

  private Uni<Void> step(Transaction transaction, RunRow run) {
    int to = Math.min(lines.size(), run.rowsDone + AT_ONCE);
    var known = new Known();
    var made = new ArrayList<String>();
    return Stint.on(
            lines.subList(run.rowsDone, to),
            line -> {
              at.set(line);
              return line.wish()
                  .draft(transaction, caller, known)
                  .call(Sheet.Drafted::keep)
                  .invoke(drafted -> made.add(drafted.id()));
            })
        .invoke(() -> at.set(null))
        .call(() -> remember(transaction, run, made))
        .invoke(done -> {
          run.rowsDone += done;
          run.madeCount += done;
          if (done > 0) {
            run.position = transaction.position().toString();
          }
          run.state = run.rowsDone == lines.size() ? ImportState.DONE : ImportState.WRITING;
        })
        .replaceWithVoid();
  }

  private static Uni<Void> remember(Transaction transaction, RunRow run, List<String> made) {
    return transaction
        .session()
        .createNativeQuery(MADE)
        .setParameter("run", run.id)
        .setParameter("ids", made.toArray(String[]::new))
        .executeUpdate()
        .replaceWithVoid();
  }
}
