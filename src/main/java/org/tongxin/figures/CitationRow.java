package org.tongxin.figures;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tongxin.kernel.Basis;

@Entity
@Table(name = "citation")
class CitationRow {
  @Id String id;

  @Column(name = "subject_id")
  String subjectId;

  @Column(name = "source_id")
  String sourceId;

  String locator;

  @Enumerated(EnumType.STRING)
  Basis basis;

  @Column(name = "derived_fields")
  String[] derivedFields;

  @Nullable String note;

  static CitationRow of(Citation citation) {
    var row = new CitationRow();
    row.id = citation.id();
    row.subjectId = citation.subjectId();
    row.sourceId = citation.sourceId();
    row.locator = citation.locator();
    row.basis = citation.basis();
    row.derivedFields = citation.derivedFields().toArray(String[]::new);
    row.note = citation.note();
    return row;
  }

  Citation toCitation() {
    return new Citation(id, subjectId, sourceId, locator, basis, List.of(derivedFields), note);
  }
}
