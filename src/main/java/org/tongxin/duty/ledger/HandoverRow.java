package org.tongxin.duty.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tongxin.duty.Handover;
import org.tongxin.duty.HandoverState;
import org.tongxin.duty.OpenItem;

/** A handover without its items. */
@Entity
@Table(name = "handover")
class HandoverRow {
  @Id String id;
  int version;

  @Column(name = "rotation_id")
  String rotationId;

  @Column(name = "turn_id")
  String turnId;

  @Enumerated(EnumType.STRING)
  HandoverState state;

  String note;
  String[] links;

  @Column(name = "written_by_id")
  String writtenById;

  @Column(name = "written_at")
  Instant writtenAt;

  @Nullable String reason;

  @Column(name = "accepted_by_id")
  @Nullable String acceptedById;

  @Column(name = "accepted_at")
  @Nullable Instant acceptedAt;

  @Nullable String remark;

  static HandoverRow of(Handover handover) {
    var row = new HandoverRow();
    row.id = handover.id();
    row.version = handover.version();
    row.rotationId = handover.rotationId();
    row.turnId = handover.turnId();
    row.state = handover.state();
    row.note = handover.note();
    row.links = handover.links().toArray(String[]::new);
    row.writtenById = handover.writtenById();
    row.writtenAt = handover.writtenAt();
    row.reason = handover.reason();
    row.acceptedById = handover.acceptedById();
    row.acceptedAt = handover.acceptedAt();
    row.remark = handover.remark();
    return row;
  }

  Handover toHandover(List<OpenItem> items) {
    return new Handover(
        id,
        version,
        rotationId,
        turnId,
        state,
        note,
        List.of(links),
        items,
        writtenById,
        writtenAt,
        reason,
        acceptedById,
        acceptedAt,
        remark);
  }
}
