package org.tongxin.network.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tongxin.kernel.Basis;
import org.tongxin.network.Subordination;

@Entity
@Table(name = "subordination")
class SubordinationRow {
  @Id String id;
  int version;

  @Column(name = "unit_id")
  String unitId;

  @Column(name = "superior_id")
  String superiorId;

  @Nullable LocalDate since;
  @Nullable LocalDate until;

  @Column(name = "stated_from")
  @Nullable LocalDate statedFrom;

  @Enumerated(EnumType.STRING)
  Basis basis;

  static SubordinationRow of(Subordination subordination) {
    var row = new SubordinationRow();
    row.id = subordination.id();
    row.version = subordination.version();
    row.unitId = subordination.unitId();
    row.superiorId = subordination.superiorId();
    row.since = subordination.since();
    row.until = subordination.until();
    row.statedFrom = subordination.statedFrom();
    row.basis = subordination.basis();
    return row;
  }

  Subordination toSubordination() {
    return new Subordination(id, version, unitId, superiorId, since, until, statedFrom, basis);
  }
}
