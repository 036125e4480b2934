package org.tongxin.duty.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tongxin.duty.DutyRotation;
import org.tongxin.duty.Eligibility;
import org.tongxin.duty.RotationKind;
import org.tongxin.duty.RotationState;
import org.tongxin.duty.Terms;
import org.tongxin.duty.Topic;
import org.tongxin.duty.roster.PeriodLength;
import org.tongxin.duty.roster.TurnOrder;
import org.tongxin.network.MembershipRole;

@Entity
@Table(name = "duty_rotation")
class RotationRow {
  @Id String id;
  int version;
  String code;

  @Column(name = "alliance_id")
  String allianceId;

  @Enumerated(EnumType.STRING)
  RotationKind kind;

  String name;

  @Column(name = "name_en")
  @Nullable String nameEn;

  @Enumerated(EnumType.STRING)
  RotationState state;

  String zone;

  @Enumerated(EnumType.STRING)
  @Nullable PeriodLength period;

  @Nullable Integer days;

  @Column(name = "first_day")
  @Nullable LocalDate firstDay;

  @Column(name = "turn_order")
  @Enumerated(EnumType.STRING)
  @Nullable TurnOrder order;

  int holders;

  @Column(name = "min_gap")
  int minGap;

  int horizon;
  boolean consent;
  String[] topics;

  @Column(name = "topics_en")
  String[] topicsEn;

  String[] roles;

  @Column(name = "included_ids")
  String[] includedIds;

  @Column(name = "excluded_ids")
  String[] excludedIds;

  @Column(name = "listed_ids")
  String[] listedIds;

  @Column(name = "weighted_ids")
  String[] weightedIds;

  Integer[] weights;

  static RotationRow of(DutyRotation rotation) {
    var row = new RotationRow();
    row.id = rotation.id();
    row.version = rotation.version();
    row.code = rotation.code();
    row.allianceId = rotation.allianceId();
    row.kind = rotation.kind();
    row.name = rotation.name();
    row.nameEn = rotation.nameEn();
    row.state = rotation.state();
    row.zone = rotation.zone();
    row.set(rotation.terms());
    row.set(rotation.eligibility());
    return row;
  }

  DutyRotation toRotation() {
    return new DutyRotation(
        id, version, code, allianceId, kind, name, nameEn, state, zone, terms(), eligibility());
  }

  private void set(Terms terms) {
    period = terms.period();
    days = terms.days();
    firstDay = terms.firstDay();
    order = terms.order();
    holders = terms.holders();
    minGap = terms.minGap();
    horizon = terms.horizon();
    consent = terms.consent();
    topics = terms.topics().stream().map(Topic::zh).toArray(String[]::new);
    topicsEn =
        terms.topics().stream()
            .map(topic -> Objects.requireNonNullElse(topic.en(), ""))
            .toArray(String[]::new);
  }

  private void set(Eligibility eligibility) {
    roles = eligibility.roles().stream().map(Enum::name).toArray(String[]::new);
    includedIds = eligibility.includedIds().toArray(String[]::new);
    excludedIds = eligibility.excludedIds().toArray(String[]::new);
    listedIds = eligibility.listedIds().toArray(String[]::new);
    weightedIds = eligibility.weights().keySet().stream().sorted().toArray(String[]::new);
    weights = Stream.of(weightedIds).map(eligibility::weight).toArray(Integer[]::new);
  }

  private Terms terms() {
    List<Topic> about =
        IntStream.range(0, topics.length)
            .mapToObj(i -> new Topic(topics[i], topicsEn[i].isEmpty() ? null : topicsEn[i]))
            .toList();
    return new Terms(period, days, firstDay, order, holders, minGap, horizon, consent, about);
  }

  private Eligibility eligibility() {
    var weight = new LinkedHashMap<String, Integer>();
    for (int i = 0; i < weightedIds.length; i++) {
      weight.put(weightedIds[i], weights[i]);
    }
    var allowed = new ArrayList<MembershipRole>();
    Stream.of(roles).map(MembershipRole::valueOf).forEach(allowed::add);
    return new Eligibility(
        allowed, List.of(includedIds), List.of(excludedIds), List.of(listedIds), weight);
  }
}
