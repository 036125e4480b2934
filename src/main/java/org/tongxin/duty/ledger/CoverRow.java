package org.tongxin.duty.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.tongxin.duty.Cover;
import org.tongxin.duty.CoverState;

@Entity
@Table(name = "cover")
class CoverRow {
  @Id String id;
  int version;

  @Column(name = "turn_id")
  String turnId;

  @Column(name = "asker_id")
  String askerId;

  @Column(name = "taker_id")
  @Nullable String takerId;

  @Enumerated(EnumType.STRING)
  CoverState state;

  @Nullable String reason;

  @Column(name = "asked_at")
  Instant askedAt;

  @Nullable String answer;

  static CoverRow of(Cover cover) {
    var row = new CoverRow();
    row.id = cover.id();
    row.version = cover.version();
    row.turnId = cover.turnId();
    row.askerId = cover.askerId();
    row.takerId = cover.takerId();
    row.state = cover.state();
    row.reason = cover.reason();
    row.askedAt = cover.askedAt();
    row.answer = cover.answer();
    return row;
  }

  Cover toCover() {
    return new Cover(id, version, turnId, askerId, takerId, state, reason, askedAt, answer);
  }
}
