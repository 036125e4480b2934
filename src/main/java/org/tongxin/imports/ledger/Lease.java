package org.tongxin.imports.ledger;

import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tongxin.journal.Transaction;

/**
 * That a run is one worker's alone, for a while that every step renews. Who finds the lease with
 * another one stops before anything is written.
 */
record Lease(String runId, String worker) {
  private static final Duration TIME = Duration.ofSeconds(30);

  static Lease on(String runId) {
    return new Lease(runId, UUID.randomUUID().toString());
  }

  /** The run, where nobody else works on it; else null. */
  Uni<@Nullable RunRow> take(Transaction transaction) {
    // Whoever works on it locks its row for most of the time.
    return transaction
        .session()
        .get(RunRow.class, runId)
        .chain(seen ->
            isFree(transaction, seen)
                ? Runs.locked(transaction, runId)
                : Uni.createFrom().<RunRow>nullItem())
        .chain(row -> {
          if (row == null || !isFree(transaction, row)) {
            return Uni.createFrom().nullItem();
          }
          row.worker = worker;
          row.leasedUntil = transaction.now().plus(TIME);
          row.attempts++;
          return transaction.session().update(row).replaceWith(row);
        });
  }

  /** Changes the run and renews the lease; fails with {@link Lost} where another has it. */
  Uni<RunRow> renew(Transaction transaction, Function<RunRow, Uni<?>> work) {
    return Runs.locked(transaction, runId)
        .chain(row -> {
          if (row == null || !worker.equals(row.worker)) {
            return Uni.createFrom().failure(new Lost());
          }
          row.leasedUntil = transaction.now().plus(TIME);
          row.attempts = 0;
          return work.apply(row)
              .chain(() -> {
                if (!row.state.isUnderWay()) {
                  release(row);
                  row.endedAt = Objects.requireNonNullElse(row.endedAt, transaction.now());
                }
                return transaction.session().update(row);
              })
              .replaceWith(row);
        });
  }

  private static void release(RunRow row) {
    row.worker = null;
    row.leasedUntil = null;
  }

  private static boolean isFree(Transaction transaction, @Nullable RunRow row) {
    return row != null
        && row.state.isUnderWay()
        && (row.leasedUntil == null || !row.leasedUntil.isAfter(transaction.now()));
  }

  /** Somebody else works on the run. */
  static final class Lost extends RuntimeException {
    private Lost() {
      super("another worker has the run", null, false, false);
    }
  }
}
