package org.tongxin.imports.ledger;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.tongxin.imports.ImportState;
import org.tongxin.journal.Ledger;
import org.tongxin.kernel.Code;
import org.tongxin.kernel.Refused;
import org.tongxin.kernel.Text;
import org.tongxin.sheets.CellFault;

/**
 * What becomes of a run that came to a halt: a refusal ends it, an outage leaves it to the next
 * look of the clock, and any other fault does so until it was tried three times.
 */
@ApplicationScoped
class Failing {
  private static final Logger LOG = Logger.getLogger(Failing.class);
  private static final int MOST_ATTEMPTS = 3;
  private static final Text INTERNAL = new Text("服务内部错误（%s）", "an error of the service (%s)");

  private final Ledger ledger;
  private final Sheets sheets;

  Failing(Ledger ledger, Sheets sheets) {
    this.ledger = ledger;
    this.sheets = sheets;
  }

  Uni<Void> note(Lease lease, RunRow run, Throwable failure) {
    return switch (failure) {
      case Writing.RowRefused of -> end(lease, ofRow(run, of));
      case Refused refused when refused.first().code() == Code.UNAVAILABLE ->
          Uni.createFrom().voidItem();
      case Refused refused -> end(lease, ofAll(refused.first().message()));
      default -> unforeseen(lease, run, failure);
    };
  }

  private Uni<Void> unforeseen(Lease lease, RunRow run, Throwable failure) {
    String correlation = UUID.randomUUID().toString();
    LOG.errorf(failure, "Fault %s of import %s", correlation, run.id);
    return run.attempts < MOST_ATTEMPTS
        ? Uni.createFrom().voidItem()
        : end(lease, ofAll(INTERNAL.formatted(correlation)));
  }

  private List<CellFault> ofRow(RunRow run, Writing.RowRefused of) {
    new CellRefusals(run.about, sheets.about(run.about).mainColumn()).note(of.line(), of.refused());
    return of.line().row().faults();
  }

  /** A fault of no cell. */
  private static List<CellFault> ofAll(Text reason) {
    return List.of(new CellFault(0, "", "", reason));
  }

  private Uni<Void> end(Lease lease, List<CellFault> faults) {
    return ledger
        .write(
            "imports",
            transaction ->
                lease.renew(
                    transaction,
                    row -> {
                      row.state = ImportState.FAILED;
                      row.faultCount = faults.size();
                      row.faults = FaultJson.write(faults);
                      return Uni.createFrom().voidItem();
                    }))
        .onFailure(Lease.Lost.class)
        .recoverWithNull()
        .replaceWithVoid();
  }
}
