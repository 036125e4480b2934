package org.tongxin.network.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.tongxin.network.Correction;
import org.tongxin.network.input.FactField;

@Entity
@Table(name = "correction")
class CorrectionRow {
  @Id String id;

  @Column(name = "subject_id")
  String subjectId;

  @Enumerated(EnumType.STRING)
  FactField field;

  @Nullable String was;
  @Nullable String becomes;
  String reason;

  @Column(name = "corrected_at")
  Instant correctedAt;

  static CorrectionRow of(Correction correction) {
    var row = new CorrectionRow();
    row.id = correction.id();
    row.subjectId = correction.subjectId();
    row.field = correction.field();
    row.was = correction.was();
    row.becomes = correction.becomes();
    row.reason = correction.reason();
    row.correctedAt = correction.correctedAt();
    return row;
  }

  Correction toCorrection() {
    return new Correction(id, subjectId, field, was, becomes, reason, correctedAt);
  }
}
