package org.tongxin.network.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tongxin.kernel.Basis;
import org.tongxin.network.MemberGroup;

@Entity
@Table(name = "member_group")
@IdClass(MemberGroupRow.Key.class)
class MemberGroupRow {
  record Key(String allianceId, int ordinal) implements Serializable {}

  @Id
  @Column(name = "alliance_id")
  String allianceId;

  @Id int ordinal;
  String code;

  @Column(name = "stated_total")
  @Nullable Integer statedTotal;

  @Nullable Integer named;
  @Nullable Integer unnamed;

  @Enumerated(EnumType.STRING)
  Basis basis;

  @Column(name = "candidate_ids")
  String[] candidateIds;

  static MemberGroupRow of(String allianceId, int ordinal, MemberGroup group) {
    var row = new MemberGroupRow();
    row.allianceId = allianceId;
    row.ordinal = ordinal;
    row.code = group.code();
    row.statedTotal = group.statedTotal();
    row.named = group.named();
    row.unnamed = group.unnamed();
    row.basis = group.basis();
    row.candidateIds = group.candidateIds().toArray(String[]::new);
    return row;
  }

  MemberGroup toMemberGroup() {
    return new MemberGroup(code, statedTotal, named, unnamed, basis, List.of(candidateIds));
  }
}
