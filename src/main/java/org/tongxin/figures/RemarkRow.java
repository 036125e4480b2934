package org.tongxin.figures;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "remark")
@IdClass(RemarkRow.Key.class)
class RemarkRow {
  record Key(String subjectId, int ordinal) implements Serializable {}

  @Id
  @Column(name = "subject_id")
  String subjectId;

  @Id int ordinal;
  String topic;
  @Nullable String zh;
  @Nullable String en;

  @Column(name = "about_id")
  @Nullable String aboutId;

  static RemarkRow of(Remark remark) {
    var row = new RemarkRow();
    row.subjectId = remark.subjectId();
    row.ordinal = remark.ordinal();
    row.topic = remark.topic();
    row.zh = remark.zh();
    row.en = remark.en();
    row.aboutId = remark.aboutId();
    return row;
  }

  Remark toRemark() {
    return new Remark(subjectId, ordinal, topic, zh, en, aboutId);
  }
}
