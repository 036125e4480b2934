package org.tongxin.sharing.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.tongxin.sharing.Blackout;

@Entity
@Table(name = "blackout")
class BlackoutRow {
  @Id String id;
  int version;

  @Column(name = "offer_id")
  String offerId;

  Instant starts;
  Instant ends;
  String reason;
  boolean lifted;

  static BlackoutRow of(Blackout blackout) {
    var row = new BlackoutRow();
    row.id = blackout.id();
    row.version = blackout.version();
    row.offerId = blackout.offerId();
    row.starts = blackout.starts();
    row.ends = blackout.ends();
    row.reason = blackout.reason();
    row.lifted = blackout.lifted();
    return row;
  }

  Blackout toBlackout() {
    return new Blackout(id, version, offerId, starts, ends, reason, lifted);
  }
}
