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
import org.tongxin.network.Membership;
import org.tongxin.network.MembershipRole;

@Entity
@Table(name = "membership")
class MembershipRow {
  @Id String id;
  int version;

  @Column(name = "alliance_id")
  String allianceId;

  @Column(name = "party_id")
  String partyId;

  @Enumerated(EnumType.STRING)
  MembershipRole role;

  @Column(name = "member_group")
  @Nullable String group;

  @Nullable Integer bodies;
  @Nullable LocalDate since;
  @Nullable LocalDate until;

  @Column(name = "stated_from")
  @Nullable LocalDate statedFrom;

  @Enumerated(EnumType.STRING)
  Basis basis;

  static MembershipRow of(Membership membership) {
    var row = new MembershipRow();
    row.id = membership.id();
    row.version = membership.version();
    row.allianceId = membership.allianceId();
    row.partyId = membership.partyId();
    row.role = membership.role();
    row.group = membership.group();
    row.bodies = membership.bodies();
    row.since = membership.since();
    row.until = membership.until();
    row.statedFrom = membership.statedFrom();
    row.basis = membership.basis();
    return row;
  }

  Membership toMembership() {
    return new Membership(
        id, version, allianceId, partyId, role, group, bodies, since, until, statedFrom, basis);
  }
}
