package org.tongxin.imports.ledger;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import org.hibernate.LockMode;
import org.jspecify.annotations.Nullable;
import org.tongxin.access.Caller;
import org.tongxin.access.Role;
import org.tongxin.imports.ImportListingsInput;
import org.tongxin.imports.ImportRun;
import org.tongxin.imports.ImportState;
import org.tongxin.journal.Ledger;
import org.tongxin.journal.Transaction;
import org.tongxin.kernel.IdKind;
import org.tongxin.kernel.Position;
import org.tongxin.network.ledger.Fresh;

/** Imports on record, each for whoever started it and for administrators. */
@ApplicationScoped
public class Runs {
  private static final String BY_ID = "from RunRow where id in :ids";

  private final Ledger ledger;

  Runs(Ledger ledger) {
    this.ledger = ledger;
  }

  /** Those with these ids that the caller may know of. */
  public Uni<List<ImportRun>> visible(Caller caller, Collection<String> ids) {
    return ledger
        .read(session ->
            session.createQuery(BY_ID, RunRow.class).setParameter("ids", ids).getResultList())
        .map(rows -> rows.stream().filter(row -> sees(caller, row)).map(RunRow::toRun).toList());
  }

  static boolean sees(Caller caller, RunRow row) {
    return row.actor().equals(caller.actor()) || caller.has(Role.ADMINISTRATOR);
  }

  /** Puts a new run on record, to be checked. */
  static Uni<RunRow> begin(
      Transaction transaction, Caller caller, ImportListingsInput input, int rows) {
    var row = new RunRow();
    row.id = Fresh.id(transaction, IdKind.IMPORT);
    row.issuer = caller.issuer();
    row.subject = caller.subject();
    row.uploadId = input.upload();
    row.about = input.subject();
    row.mode = input.mode();
    row.state = ImportState.CHECKING;
    row.rowCount = rows;
    row.faults = FaultJson.write(List.of());
    row.position = Position.START.toString();
    row.startedAt = transaction.now();
    return transaction.session().insert(row).replaceWith(row);
  }

  static Uni<ImportRun> show(Transaction transaction, String id) {
    return transaction.session().get(RunRow.class, id).map(RunRow::toRun);
  }

  static Uni<@Nullable RunRow> locked(Transaction transaction, String id) {
    return transaction.session().get(RunRow.class, id, LockMode.PESSIMISTIC_WRITE);
  }
}
