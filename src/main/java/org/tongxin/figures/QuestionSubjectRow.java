package org.tongxin.figures;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** What an open question is about. */
@Entity
@Table(name = "question_subject")
@IdClass(QuestionSubjectRow.Key.class)
class QuestionSubjectRow {
  record Key(String questionId, String subjectCode) implements Serializable {}

  @Id
  @Column(name = "question_id")
  String questionId;

  @Id
  @Column(name = "subject_code")
  String subjectCode;

  @Column(name = "subject_id")
  @Nullable String subjectId;

  static QuestionSubjectRow of(String questionId, String subjectCode, @Nullable String subjectId) {
    var row = new QuestionSubjectRow();
    row.questionId = questionId;
    row.subjectCode = subjectCode;
    row.subjectId = subjectId;
    return row;
  }
}
