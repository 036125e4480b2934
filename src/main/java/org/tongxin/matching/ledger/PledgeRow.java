package org.tongxin.matching.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tongxin.figures.Qualifier;
import org.tongxin.matching.Delivery;
import org.tongxin.matching.Outcome;
import org.tongxin.matching.Outcome.Figure;
import org.tongxin.matching.Pledge;
import org.tongxin.matching.PledgeLinks;
import org.tongxin.matching.PledgeRating;
import org.tongxin.matching.PledgeState;
import org.tongxin.matching.PledgeTime;
import org.tongxin.sharing.Quantity;
import org.tongxin.sharing.UnitOfMeasure;

/** A pledge without its deliveries. */
@Entity
@Table(name = "pledge")
class PledgeRow {
  @Id String id;
  int version;

  @Column(name = "need_id")
  @Nullable String needId;

  @Column(name = "offer_id")
  @Nullable String offerId;

  @Column(name = "provider_id")
  @Nullable String providerId;

  @Column(name = "receiver_id")
  @Nullable String receiverId;

  @Column(name = "alliance_ids")
  String[] allianceIds;

  @Column(name = "booking_id")
  @Nullable String bookingId;

  @Enumerated(EnumType.STRING)
  PledgeState state;

  @Nullable BigDecimal amount;
  @Nullable BigDecimal remaining;

  @Enumerated(EnumType.STRING)
  @Column(name = "unit_of_measure")
  @Nullable UnitOfMeasure unitOfMeasure;

  @Column(name = "by_day")
  @Nullable LocalDate byDay;

  @Nullable Instant starts;
  @Nullable Instant ends;
  @Nullable String note;

  @Column(name = "pledged_at")
  @Nullable Instant pledgedAt;

  @Column(name = "accepted_at")
  @Nullable Instant acceptedAt;

  @Column(name = "delivered_on")
  @Nullable LocalDate deliveredOn;

  @Nullable Integer score;
  @Nullable String words;
  @Nullable String reason;

  @Column(name = "reported_zh")
  @Nullable String reportedZh;

  @Column(name = "reported_en")
  @Nullable String reportedEn;

  @Column(name = "reported_count")
  @Nullable BigDecimal reportedCount;

  @Enumerated(EnumType.STRING)
  @Column(name = "reported_qualifier")
  @Nullable Qualifier reportedQualifier;

  @Column(name = "reported_unit")
  @Nullable String reportedUnit;

  @Column(name = "reported_day")
  @Nullable LocalDate reportedDay;

  @Column(name = "reported_party_ids")
  String @Nullable [] reportedPartyIds;

  @Column(name = "reported_broker_id")
  @Nullable String reportedBrokerId;

  static PledgeRow of(Pledge pledge) {
    var row = new PledgeRow();
    row.id = pledge.id();
    row.version = pledge.version();
    row.state = pledge.state();
    row.byDay = pledge.by();
    row.note = pledge.note();
    PledgeTime time = pledge.time();
    row.starts = time == null ? null : time.starts();
    row.ends = time == null ? null : time.ends();
    row.pledgedAt = pledge.pledgedAt();
    row.acceptedAt = pledge.acceptedAt();
    row.deliveredOn = pledge.deliveredOn();
    row.reason = pledge.reason();
    row.fill(pledge.links());
    row.fill(pledge.quantity());
    row.fill(pledge.rating());
    row.fill(pledge.reported());
    return row;
  }

  Pledge toPledge(List<Delivery> deliveries) {
    return new Pledge(
        id,
        version,
        new PledgeLinks(needId, offerId, providerId, receiverId, List.of(allianceIds), bookingId),
        state,
        quantity(),
        byDay,
        time(),
        note,
        pledgedAt,
        acceptedAt,
        deliveredOn,
        deliveries,
        score == null ? null : new PledgeRating(score, words),
        reason,
        outcome());
  }

  private void fill(PledgeLinks links) {
    needId = links.needId();
    offerId = links.offerId();
    providerId = links.providerId();
    receiverId = links.receiverId();
    allianceIds = links.allianceIds().toArray(String[]::new);
    bookingId = links.bookingId();
  }

  private void fill(@Nullable Quantity quantity) {
    amount = quantity == null ? null : quantity.amount();
    remaining = quantity == null ? null : quantity.remaining();
    unitOfMeasure = quantity == null ? null : quantity.unitOfMeasure();
  }

  private void fill(@Nullable PledgeRating rating) {
    score = rating == null ? null : Integer.valueOf(rating.score());
    words = rating == null ? null : rating.words();
  }

  private void fill(@Nullable Outcome outcome) {
    if (outcome == null) {
      return;
    }
    Figure figure = outcome.figure();
    reportedZh = outcome.zh();
    reportedEn = outcome.en();
    reportedDay = outcome.day();
    reportedCount = figure == null ? null : figure.value();
    reportedQualifier = figure == null ? null : figure.qualifier();
    reportedUnit = figure == null ? null : figure.unit();
    reportedPartyIds = outcome.partyIds().toArray(String[]::new);
    reportedBrokerId = outcome.brokerId();
  }

  private @Nullable Outcome outcome() {
    return reportedZh == null
        ? null
        : new Outcome(
            reportedZh,
            reportedEn,
            reportedDay,
            figure(),
            List.of(Objects.requireNonNull(reportedPartyIds)),
            reportedBrokerId);
  }

  private @Nullable Figure figure() {
    return reportedCount == null
        ? null
        : new Figure(
            reportedCount,
            Objects.requireNonNull(reportedQualifier),
            Objects.requireNonNull(reportedUnit));
  }

  private @Nullable PledgeTime time() {
    return starts == null ? null : new PledgeTime(starts, Objects.requireNonNull(ends));
  }

  private @Nullable Quantity quantity() {
    return amount == null
        ? null
        : new Quantity(
            amount, Objects.requireNonNull(unitOfMeasure), Objects.requireNonNull(remaining));
  }
}
