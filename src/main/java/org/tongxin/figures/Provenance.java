package org.tongxin.figures;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.tongxin.journal.Ledger;

/**
 * Asks the ledger what is cited, remarked and open about subjects, for many of them in one
 * statement.
 */
@ApplicationScoped
public class Provenance {
  private static final String CITATIONS =
      "from CitationRow where subjectId in :ids order by subjectId, id";
  private static final String REMARKS =
      "from RemarkRow where subjectId in :ids order by subjectId, ordinal";
  private static final String SOURCES = "from SourceRow where id in :ids";
  private static final String ABOUT =
      """
      select distinct subject.subjectId, question from QuestionSubjectRow subject
      join OpenQuestionRow question on question.id = subject.questionId
      where subject.subjectId in :ids order by subject.subjectId, question.code
      """;
  private static final String QUESTIONS = "from OpenQuestionRow where id in :ids";
  private static final String SUBJECTS =
      "from QuestionSubjectRow where questionId in :ids order by questionId, subjectCode";

  private final Ledger ledger;

  Provenance(Ledger ledger) {
    this.ledger = ledger;
  }

  /** The citations of each subject, in the order of {@code subjectIds}. */
  public Uni<List<List<Citation>>> citations(List<String> subjectIds) {
    return rows(CITATIONS, CitationRow.class, subjectIds)
        .map(rows -> grouped(subjectIds, rows, row -> row.subjectId, CitationRow::toCitation));
  }

  /** The remarks on each subject, in the order of {@code subjectIds}. */
  public Uni<List<List<Remark>>> remarks(List<String> subjectIds) {
    return rows(REMARKS, RemarkRow.class, subjectIds)
        .map(rows -> grouped(subjectIds, rows, row -> row.subjectId, RemarkRow::toRemark));
  }

  /** The open questions about each subject, in the order of {@code subjectIds}. */
  public Uni<List<List<OpenQuestion>>> questionsAbout(List<String> subjectIds) {
    return rows(ABOUT, Object[].class, subjectIds)
        .chain(pairs -> {
          List<String> ids =
              pairs.stream().map(pair -> ((OpenQuestionRow) pair[1]).id).distinct().toList();
          return subjects(ids)
              .map(subjects ->
                  grouped(
                      subjectIds,
                      pairs,
                      pair -> (String) pair[0],
                      pair -> question((OpenQuestionRow) pair[1], subjects)));
        });
  }

  Uni<List<OpenQuestion>> questions(List<String> ids) {
    return rows(QUESTIONS, OpenQuestionRow.class, ids)
        .chain(rows ->
            subjects(ids)
                .map(subjects -> rows.stream().map(row -> question(row, subjects)).toList()));
  }

  Uni<List<Source>> sources(Collection<String> ids) {
    return rows(SOURCES, SourceRow.class, ids)
        .map(rows -> rows.stream().map(SourceRow::toSource).toList());
  }

  private Uni<Map<String, List<QuestionSubjectRow>>> subjects(List<String> questionIds) {
    return rows(SUBJECTS, QuestionSubjectRow.class, questionIds)
        .map(rows -> {
          var byQuestion = new LinkedHashMap<String, List<QuestionSubjectRow>>();
          rows.forEach(
              row -> byQuestion.computeIfAbsent(row.questionId, id -> new ArrayList<>()).add(row));
          return byQuestion;
        });
  }

  private static OpenQuestion question(
      OpenQuestionRow row, Map<String, List<QuestionSubjectRow>> subjects) {
    return row.toOpenQuestion(subjects.getOrDefault(row.id, List.of()));
  }

  private <R> Uni<List<R>> rows(String query, Class<R> type, Collection<String> ids) {
    if (ids.isEmpty()) {
      return Uni.createFrom().item(List.of());
    }
    return ledger.read(
        session -> session.createQuery(query, type).setParameter("ids", ids).getResultList());
  }

  private static <R, T> List<List<T>> grouped(
      List<String> keys, List<R> rows, Function<R, String> key, Function<R, T> mapping) {
    var groups = new LinkedHashMap<String, List<T>>();
    rows.forEach(row ->
        groups.computeIfAbsent(key.apply(row), k -> new ArrayList<>()).add(mapping.apply(row)));
    return keys.stream().map(k -> groups.getOrDefault(k, List.of())).toList();
  }
}
