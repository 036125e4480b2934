package org.tongxin.sharing.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.tongxin.sharing.Claim;

@Entity
@Table(name = "wish_claim")
class ClaimRow {
  @Id String id;
  int version;

  @Column(name = "need_id")
  String needId;

  @Column(name = "party_id")
  String partyId;

  @Column(name = "claimed_at")
  Instant claimedAt;

  @Column(name = "released_at")
  @Nullable Instant releasedAt;

  @Column(name = "redeemed_at")
  @Nullable Instant redeemedAt;

  static ClaimRow of(Claim claim) {
    var row = new ClaimRow();
    row.id = claim.id();
    row.version = claim.version();
    row.needId = claim.needId();
    row.partyId = claim.partyId();
    row.claimedAt = claim.claimedAt();
    row.releasedAt = claim.releasedAt();
    row.redeemedAt = claim.redeemedAt();
    return row;
  }

  Claim toClaim() {
    return new Claim(id, version, needId, partyId, claimedAt, releasedAt, redeemedAt);
  }
}
