package org.tongxin.duty.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tongxin.duty.Turn;
import org.tongxin.duty.TurnState;

@Entity
@Table(name = "turn")
class TurnRow {
  @Id String id;
  int version;

  @Column(name = "rotation_id")
  String rotationId;

  int number;

  @Column(name = "first_day")
  LocalDate firstDay;

  LocalDate until;

  @Enumerated(EnumType.STRING)
  TurnState state;

  @Column(name = "planned_ids")
  String[] plannedIds;

  @Column(name = "effective_ids")
  String[] effectiveIds;

  boolean pinned;
  boolean gap;
  @Nullable String reason;

  static TurnRow of(Turn turn) {
    var row = new TurnRow();
    row.id = turn.id();
    row.version = turn.version();
    row.rotationId = turn.rotationId();
    row.number = turn.number();
    row.firstDay = turn.from();
    row.until = turn.to();
    row.state = turn.state();
    row.plannedIds = turn.plannedIds().toArray(String[]::new);
    row.effectiveIds = turn.effectiveIds().toArray(String[]::new);
    row.pinned = turn.pinned();
    row.gap = turn.gap();
    row.reason = turn.reason();
    return row;
  }

  Turn toTurn() {
    return new Turn(
        id,
        version,
        rotationId,
        number,
        firstDay,
        until,
        state,
        List.of(plannedIds),
        List.of(effectiveIds),
        pinned,
        gap,
        reason);
  }
}
