package org.tongxin.network.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tongxin.network.Alliance;
import org.tongxin.network.AllianceKind;
import org.tongxin.network.AllianceLinks;
import org.tongxin.network.MemberCounts;
import org.tongxin.network.MemberGroup;
import org.tongxin.network.Standing;

@Entity
@Table(name = "alliance")
class AllianceRow {
  @Id String id;
  int version;
  String code;
  String name;

  @Column(name = "name_en")
  @Nullable String nameEn;

  @Enumerated(EnumType.STRING)
  AllianceKind kind;

  @Column(name = "region_id")
  @Nullable String regionId;

  @Column(name = "parent_id")
  @Nullable String parentId;

  @Column(name = "body_id")
  @Nullable String bodyId;

  @Column(name = "core_unit_id")
  @Nullable String coreUnitId;

  @Column(name = "lead_id")
  @Nullable String leadId;

  @Column(name = "centre_id")
  @Nullable String centreId;

  @Column(name = "members_same_as_id")
  @Nullable String membersSameAsId;

  @Nullable String founded;
  String zone;

  @Column(name = "stated_total")
  @Nullable Integer statedTotal;

  @Nullable Integer named;
  @Nullable Integer unnamed;

  @Column(name = "counted_in")
  @Nullable String countedIn;

  @Column(name = "open_ended")
  boolean openEnded;

  @Column(name = "candidate_ids")
  String[] candidateIds;

  @Nullable LocalDate dissolved;
  boolean practice;
  boolean removed;

  static AllianceRow of(Alliance alliance) {
    var row = new AllianceRow();
    row.id = alliance.id();
    row.version = alliance.version();
    row.code = alliance.code();
    row.name = alliance.name();
    row.nameEn = alliance.nameEn();
    row.kind = alliance.kind();
    row.founded = alliance.founded();
    row.zone = alliance.zone();
    var links = alliance.links();
    row.regionId = links.regionId();
    row.parentId = links.parentId();
    row.bodyId = links.bodyId();
    row.coreUnitId = links.coreUnitId();
    row.leadId = links.leadId();
    row.centreId = links.centreId();
    row.membersSameAsId = links.membersSameAsId();
    var counts = alliance.memberCounts();
    row.statedTotal = counts.statedTotal();
    row.named = counts.named();
    row.unnamed = counts.unnamed();
    row.countedIn = counts.countedIn();
    row.openEnded = counts.openEnded();
    row.candidateIds = counts.candidateIds().toArray(String[]::new);
    row.dissolved = alliance.dissolved();
    row.practice = alliance.standing().practice();
    row.removed = alliance.standing().removed();
    return row;
  }

  Alliance toAlliance(List<MemberGroup> groups) {
    var counts =
        new MemberCounts(
            statedTotal, named, unnamed, countedIn, openEnded, groups, List.of(candidateIds));
    var links =
        new AllianceLinks(
            regionId, parentId, bodyId, coreUnitId, leadId, centreId, membersSameAsId);
    return new Alliance(
        id,
        version,
        code,
        name,
        nameEn,
        kind,
        founded,
        zone,
        counts,
        links,
        dissolved,
        new Standing(practice, removed, null));
  }
}
