package org.tongxin.matching.planning.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tongxin.access.Caller;
import org.tongxin.journal.Json;
import org.tongxin.kernel.Text;
import org.tongxin.matching.planning.AllocationPlan;
import org.tongxin.matching.planning.PlanResult;
import org.tongxin.matching.planning.PlanScope;
import org.tongxin.matching.planning.PlanState;

/** A plan as it is kept. */
@Entity
@Table(name = "plan")
class PlanRow {
  @Id String id;
  String issuer;
  String subject;

  @Column(name = "alliance_id")
  @Nullable String allianceId;

  @Column(name = "region_id")
  @Nullable String regionId;

  @Column(name = "need_ids")
  String[] needIds;

  String scope;

  @Enumerated(EnumType.STRING)
  PlanState state;

  @Column(name = "steps_done")
  int stepsDone;

  int steps;
  @Nullable String result;

  @Column(name = "reason_zh")
  @Nullable String reasonZh;

  @Column(name = "reason_en")
  @Nullable String reasonEn;

  @Column(name = "started_at")
  Instant startedAt;

  @Column(name = "ended_at")
  @Nullable Instant endedAt;

  @Column(name = "beaten_at")
  Instant beatenAt;

  /** A plan that begins now. */
  static PlanRow begun(String id, Caller caller, PlanScope scope, Instant now) {
    var row = new PlanRow();
    row.id = id;
    row.issuer = caller.issuer();
    row.subject = caller.subject();
    row.allianceId = scope.allianceId();
    row.regionId = scope.regionId();
    row.needIds = scope.needIds().toArray(String[]::new);
    row.scope = scope.key();
    row.state = PlanState.RUNNING;
    row.startedAt = now;
    row.beatenAt = now;
    return row;
  }

  /** Whose it is, as the journal names them. */
  String actor() {
    return new Caller(issuer, subject, List.of()).actor();
  }

  AllocationPlan toPlan() {
    return new AllocationPlan(
        id,
        actor(),
        new PlanScope(allianceId, regionId, List.of(needIds)),
        state,
        stepsDone,
        steps,
        planned(),
        reasonZh == null ? null : new Text(reasonZh, reasonEn),
        startedAt,
        endedAt);
  }

  @Nullable PlanResult planned() {
    return result == null ? null : Json.read(result, PlanResult.class);
  }
}
