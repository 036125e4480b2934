package org.tongxin.meetings.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tongxin.meetings.Resolution;
import org.tongxin.meetings.ResolutionState;

@Entity
@Table(name = "resolution")
class ResolutionRow {
  @Id String id;
  int version;

  @Column(name = "meeting_id")
  String meetingId;

  int number;
  String text;

  @Column(name = "owner_id")
  String ownerId;

  @Nullable LocalDate due;

  @Enumerated(EnumType.STRING)
  ResolutionState state;

  @Nullable String remark;

  @Column(name = "settled_at")
  @Nullable Instant settledAt;

  static ResolutionRow of(Resolution resolution) {
    var row = new ResolutionRow();
    row.id = resolution.id();
    row.version = resolution.version();
    row.meetingId = resolution.meetingId();
    row.number = resolution.number();
    row.text = resolution.text();
    row.ownerId = resolution.ownerId();
    row.due = resolution.due();
    row.state = resolution.state();
    row.remark = resolution.remark();
    row.settledAt = resolution.settledAt();
    return row;
  }

  Resolution toResolution() {
    return new Resolution(
        id, version, meetingId, number, text, ownerId, due, state, remark, settledAt);
  }
}
