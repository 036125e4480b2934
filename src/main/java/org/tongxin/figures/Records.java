package org.tongxin.figures;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.hibernate.LockMode;
import org.jspecify.annotations.Nullable;
import org.tongxin.figures.FiguresChange.FactCited;
import org.tongxin.figures.FiguresChange.MetricCorrected;
import org.tongxin.figures.FiguresChange.MetricRecorded;
import org.tongxin.figures.FiguresChange.QuestionRaised;
import org.tongxin.figures.FiguresChange.SourceRecorded;
import org.tongxin.journal.InTurn;
import org.tongxin.journal.Transaction;

/** Puts figures and provenance on record: rows and change together, in the caller's transaction. */
@ApplicationScoped
public class Records {
  private static final String METRIC = "select id from MetricRow where id = :key or code = :key";
  private static final String METRICS_ABOUT =
      "from MetricRow where subjectId = :subject order by id";
  private static final String SETTLE =
      "update question_subject set subject_id = :id where subject_code = :code and subject_id is null";
  private static final List<String> FOLLOWING =
      List.of(
          "update citation set subject_id = :into where subject_id = :from",
          """
          update remark set subject_id = :into, ordinal = ordinal + 1 + (
            select coalesce(max(ordinal), -1) from remark other where other.subject_id = :into)
          where subject_id = :from
          """,
          "update question_subject set subject_id = :into where subject_id = :from");

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

  /** The figure with this id or code, locked for a change to it; null where there is none. */
  public Uni<@Nullable Metric> metric(Transaction transaction, String key) {
    return transaction
        .session()
        .createQuery(METRIC, String.class)
        .setParameter("key", key)
        .getSingleResultOrNull()
        .chain(id ->
            id == null
                ? Uni.createFrom().<@Nullable Metric>nullItem()
                : transaction
                    .session()
                    .get(MetricRow.class, id, LockMode.PESSIMISTIC_WRITE)
                    .map(MetricRow::toMetric));
  }

  /** A figure's new state in place of its old one. */
  public Uni<Void> correct(Transaction transaction, Metric metric) {
    return transaction
        .session()
        .update(MetricRow.of(metric))
        .chain(() -> transaction.record(new MetricCorrected(metric)));
  }

  /**
   * After a subject turned out to be another one: what was cited, remarked, asked and counted of it
   * is so of the other from now on.
   */
  public Uni<Void> follow(Transaction transaction, String fromId, String intoId) {
    return InTurn.each(
            FOLLOWING,
            statement ->
                transaction
                    .session()
                    .createNativeQuery(statement)
                    .setParameter("from", fromId)
                    .setParameter("into", intoId)
                    .executeUpdate())
        .chain(() ->
            transaction
                .session()
                .createQuery(METRICS_ABOUT, MetricRow.class)
                .setParameter("subject", fromId)
                .getResultList())
        .chain(
            rows -> InTurn.each(rows, row -> correct(transaction, row.toMetric().about(intoId))));
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

  /**
   * After something was put on record of which open questions knew only the code: they are about it
   * from now on.
   */
  public Uni<Void> settle(Transaction transaction, String code, String id) {
    return transaction
        .session()
        .createNativeQuery(SETTLE)
        .setParameter("code", code)
        .setParameter("id", id)
        .executeUpdate()
        .replaceWithVoid();
  }

  private static Uni<Void> insertAll(Transaction transaction, List<?> rows) {
    return rows.isEmpty()
        ? Uni.createFrom().voidItem()
        : transaction.session().insertAll(rows.toArray());
  }
}
