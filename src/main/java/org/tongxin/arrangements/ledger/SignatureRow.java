package org.tongxin.arrangements.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.tongxin.arrangements.Signature;

@Entity
@Table(name = "signature")
class SignatureRow {
  @Id String id;
  int version;

  @Column(name = "pact_id")
  String pactId;

  @Column(name = "party_id")
  String partyId;

  @Column(name = "signed_at")
  Instant signedAt;

  @Column(name = "withdrawn_at")
  @Nullable Instant withdrawnAt;

  @Nullable String reason;

  static SignatureRow of(Signature signature) {
    var row = new SignatureRow();
    row.id = signature.id();
    row.version = signature.version();
    row.pactId = signature.pactId();
    row.partyId = signature.partyId();
    row.signedAt = signature.signedAt();
    row.withdrawnAt = signature.withdrawnAt();
    row.reason = signature.reason();
    return row;
  }

  Signature toSignature() {
    return new Signature(id, version, pactId, partyId, signedAt, withdrawnAt, reason);
  }
}
