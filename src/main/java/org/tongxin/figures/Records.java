package org.tongxin.figures;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tongxin.figures.FiguresChange.FactCited;
import org.tongxin.figures.FiguresChange.MetricRecorded;
import org.tongxin.figures.FiguresChange.QuestionRaised;
import org.tongxin.figures.FiguresChange.SourceRecorded;
import org.tongxin.journal.Transaction;

/** Puts figures and provenance on record: rows and change together, in the caller's transaction. */
@ApplicationScoped
public class Records {

  public Uni<Void> record(Transaction transaction, Source source, List<Remark> remarks) {
    return transaction
        .session()
        .insert(SourceRow.of(source))
        .chain(() -> insertAll(transaction, remarks.stream().map(RemarkRow::of).toList()))
        .chain(() -> transaction.record(new SourceRecorded(source, remarks)));
  }

  public Uni<Void> record(Transaction transaction, Metric metric) {
    return transaction
        .session()
        .insert(MetricRow.of(metric))
        .chain(() -> transaction.record(new MetricRecorded(metric)));
  }

  public Uni<Void> cite(Transaction transaction, Citation citation, List<Remark> remarks) {
    return transaction
        .session()
        .insert(CitationRow.of(citation))
        .chain(() -> insertAll(transaction, remarks.stream().map(RemarkRow::of).toList()))
        .chain(() -> transaction.record(new FactCited(citation, remarks)));
  }

  /**
   * @param subjects what the question is about: an id for each code, null for what is not served
   *     yet
   */
  public Uni<Void> raise(
      Transaction transaction, OpenQuestion question, Map<String, @Nullable String> subjects) {
    List<QuestionSubjectRow> rows =
        subjects.entrySet().stream()
            .map(subject ->
                QuestionSubjectRow.of(question.id(), subject.getKey(), subject.getValue()))
            .toList();
    return transaction
        .session()
        .insert(OpenQuestionRow.of(question))
        .chain(() -> insertAll(transaction, rows))
        .chain(() -> transaction.record(new QuestionRaised(question)));
  }

  private static Uni<Void> insertAll(Transaction transaction, List<?> rows) {
    return rows.isEmpty()
        ? Uni.createFrom().voidItem()
        : transaction.session().insertAll(rows.toArray());
  }
}
