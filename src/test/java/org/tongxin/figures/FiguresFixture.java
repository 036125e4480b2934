package org.tongxin.figures;

import io.quarkus.arc.Arc;
import io.quarkus.vertx.VertxContextSupport;
import java.time.LocalDate;
import java.util.List;
import org.tongxin.journal.Ledger;
import org.tongxin.kernel.Basis;
import org.tongxin.kernel.Id;
import org.tongxin.kernel.IdKind;

/** Sources and citations that a test may move, correct and look for. */
public final class FiguresFixture {
  private FiguresFixture() {}

  /** Cites something of the subject, with a remark, from a source of its own: the citation's id. */
  public static String cite(String subjectId) throws Throwable {
    var source = aSource();
    var citation =
        new Citation(
            Id.fresh(IdKind.CITATION, 1).toString(),
            subjectId,
            source.id(),
            "第1段",
            Basis.STATED,
            List.of(),
            null);
    var remark = new Remark(subjectId, 0, "DESCRIPTION", "一句话", null, null);
    var records = Arc.container().instance(Records.class).get();
    VertxContextSupport.subscribeAndAwait(() ->
        Arc.container()
            .instance(Ledger.class)
            .get()
            .write(
                "test",
                transaction ->
                    records
                        .record(transaction, source, List.of())
                        .chain(() -> records.cite(transaction, citation, List.of(remark)))));
    return citation.id();
  }

  private static Source aSource() {
    String id = Id.fresh(IdKind.SOURCE, 1).toString();
    var published = LocalDate.parse("2024-01-01");
    return new Source(
        id, 1, id, "试用来源", null, null, null, null, null, null, null, null, null, published);
  }
}
