package org.tongxin.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A right, bound to a token's issuer and subject. */
@Entity
@Table(name = "role_grant")
class GrantRow {
  static final String STANDING =
      "from GrantRow where issuer = :issuer and subject = :subject and revokedAt is null order by id";

  @Id String id;
  String issuer;
  String subject;

  @Enumerated(EnumType.STRING)
  Role role;

  @Column(name = "party_id")
  @Nullable String partyId;

  @Column(name = "granted_at")
  Instant grantedAt;

  @Column(name = "revoked_at")
  @Nullable Instant revokedAt;

  static GrantRow of(Grant grant) {
    var row = new GrantRow();
    row.id = grant.id();
    row.issuer = grant.issuer();
    row.subject = grant.subject();
    row.role = grant.role();
    row.partyId = grant.partyId();
    row.grantedAt = grant.grantedAt();
    row.revokedAt = grant.revokedAt();
    return row;
  }

  Grant toGrant() {
    return new Grant(
        id, revokedAt == null ? 1 : 2, issuer, subject, role, partyId, grantedAt, revokedAt);
  }
}
