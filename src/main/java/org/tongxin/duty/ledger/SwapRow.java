package org.tongxin.duty.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.tongxin.duty.Swap;
import org.tongxin.duty.SwapState;

@Entity
@Table(name = "swap")
class SwapRow {
  @Id String id;
  int version;

  @Column(name = "turn_id")
  String turnId;

  @Column(name = "holder_id")
  String holderId;

  @Column(name = "with_turn_id")
  String withTurnId;

  @Column(name = "with_holder_id")
  String withHolderId;

  @Enumerated(EnumType.STRING)
  SwapState state;

  @Nullable String reason;

  @Column(name = "proposed_at")
  Instant proposedAt;

  static SwapRow of(Swap swap) {
    var row = new SwapRow();
    row.id = swap.id();
    row.version = swap.version();
    row.turnId = swap.turnId();
    row.holderId = swap.holderId();
    row.withTurnId = swap.withTurnId();
    row.withHolderId = swap.withHolderId();
    row.state = swap.state();
    row.reason = swap.reason();
    row.proposedAt = swap.proposedAt();
    return row;
  }

  Swap toSwap() {
    return new Swap(
        id, version, turnId, holderId, withTurnId, withHolderId, state, reason, proposedAt);
  }
}
