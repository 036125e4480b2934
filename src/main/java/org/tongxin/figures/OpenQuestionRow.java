package org.tongxin.figures;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "open_question")
class OpenQuestionRow {
  @Id String id;
  int version;
  String code;
  String question;

  @Column(name = "question_en")
  String questionEn;

  @Enumerated(EnumType.STRING)
  Severity severity;

  static OpenQuestionRow of(OpenQuestion question) {
    var row = new OpenQuestionRow();
    row.id = question.id();
    row.version = question.version();
    row.code = question.code();
    row.question = question.question();
    row.questionEn = question.questionEn();
    row.severity = question.severity();
    return row;
  }

  OpenQuestion toOpenQuestion(List<QuestionSubjectRow> subjects) {
    List<String> ids =
        subjects.stream()
            .map(subject -> subject.subjectId)
            .filter(OpenQuestionRow::isKnown)
            .toList();
    return new OpenQuestion(
        id,
        version,
        code,
        question,
        questionEn,
        severity,
        subjects.stream().map(s -> s.subjectCode).toList(),
        ids);
  }

  private static boolean isKnown(@Nullable String id) {
    return id != null;
  }
}
