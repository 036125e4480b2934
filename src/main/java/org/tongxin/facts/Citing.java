package org.tongxin.facts;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.tongxin.facts.Fact.RemarkFact;
import org.tongxin.figures.Citation;
import org.tongxin.figures.Records;
import org.tongxin.journal.Transaction;
import org.tongxin.kernel.Basis;

/** Says in one transaction of the things of one file where they are taken from. */
record Citing(Transaction transaction, Founding founding, Records records) {

  Step cite(Fact fact, @Nullable List<RemarkFact> remarks) {
    Citation citation = founding.citation(fact);
    return new Step(
        citation.id(),
        () -> records.cite(transaction, citation, Founding.remarks(citation.subjectId(), remarks)));
  }

  /** For something that a record says beside its own subject. */
  Step cite(String subjectId, Basis basis, Fact fact) {
    Citation citation = founding.citation(subjectId, basis, fact);
    return new Step(citation.id(), () -> records.cite(transaction, citation, List.of()));
  }

  /** For what a record is about under an id of another form than its code's. */
  Step citeWhole(String subjectId, Fact fact) {
    Citation citation = founding.citation(subjectId, fact);
    return new Step(citation.id(), () -> records.cite(transaction, citation, List.of()));
  }

  /** For one of several things that a record is about, with what of it is our reading. */
  Step citePart(String subjectId, List<String> derived, Fact fact) {
    Citation citation = founding.citation(subjectId, derived, fact);
    return new Step(citation.id(), () -> records.cite(transaction, citation, List.of()));
  }

  /** Writes what a record says; open questions that knew only its code are about it from now on. */
  Step settled(Fact fact, Supplier<Uni<Void>> write) {
    String id = Founding.required(fact.id());
    return new Step(id, () -> write.get().chain(() -> records.settle(transaction, fact.id(), id)));
  }
}
