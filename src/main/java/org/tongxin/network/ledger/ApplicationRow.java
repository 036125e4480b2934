package org.tongxin.network.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tongxin.access.Caller;
import org.tongxin.network.Application;
import org.tongxin.network.ApplicationKind;
import org.tongxin.network.ApplicationState;
import org.tongxin.network.MembershipRole;

@Entity
@Table(name = "application")
class ApplicationRow {
  @Id String id;
  int version;

  @Enumerated(EnumType.STRING)
  ApplicationKind kind;

  @Column(name = "alliance_id")
  String allianceId;

  @Column(name = "party_id")
  String partyId;

  @Enumerated(EnumType.STRING)
  MembershipRole role;

  @Nullable LocalDate since;
  @Nullable String words;

  @Enumerated(EnumType.STRING)
  ApplicationState state;

  String issuer;
  String subject;

  @Column(name = "applied_at")
  Instant appliedAt;

  @Column(name = "decided_at")
  @Nullable Instant decidedAt;

  @Nullable String reason;

  @Column(name = "membership_id")
  @Nullable String membershipId;

  static ApplicationRow of(Application application, String issuer, String subject) {
    var row = new ApplicationRow();
    row.id = application.id();
    row.version = application.version();
    row.kind = application.kind();
    row.allianceId = application.allianceId();
    row.partyId = application.partyId();
    row.role = application.role();
    row.since = application.since();
    row.words = application.words();
    row.state = application.state();
    row.issuer = issuer;
    row.subject = subject;
    row.appliedAt = application.appliedAt();
    row.decidedAt = application.decidedAt();
    row.reason = application.reason();
    row.membershipId = application.membershipId();
    return row;
  }

  boolean wasMadeBy(Caller caller) {
    return issuer.equals(caller.issuer()) && subject.equals(caller.subject());
  }

  Application toApplication() {
    return new Application(
        id,
        version,
        kind,
        allianceId,
        partyId,
        role,
        since,
        words,
        state,
        appliedAt,
        decidedAt,
        reason,
        membershipId);
  }
}
