package org.tongxin.sharing.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tongxin.sharing.Beneficiaries;
import org.tongxin.sharing.Listed;
import org.tongxin.sharing.Listing;
import org.tongxin.sharing.ListingLinks;
import org.tongxin.sharing.ListingState;
import org.tongxin.sharing.Need;
import org.tongxin.sharing.NeedKind;
import org.tongxin.sharing.Offer;
import org.tongxin.sharing.Priority;
import org.tongxin.sharing.Quantity;
import org.tongxin.sharing.Terms;
import org.tongxin.sharing.UnitOfMeasure;
import org.tongxin.sharing.Validity;
import org.tongxin.sharing.Visibility;
import org.tongxin.sharing.Words;

@Entity
@Table(name = "listing")
class ListingRow {
  @Id String id;
  int version;
  String code;

  @Column(name = "is_offer")
  boolean isOffer;

  @Enumerated(EnumType.STRING)
  ListingState state;

  @Enumerated(EnumType.STRING)
  Visibility visibility;

  boolean standing;
  String title;

  @Column(name = "title_en")
  @Nullable String titleEn;

  @Nullable String text;

  @Column(name = "text_en")
  @Nullable String textEn;

  @Nullable String attribution;

  @Column(name = "attribution_en")
  @Nullable String attributionEn;

  @Column(name = "beneficiary_count")
  @Nullable Integer beneficiaryCount;

  @Nullable String beneficiaries;

  @Column(name = "beneficiaries_en")
  @Nullable String beneficiariesEn;

  @Column(name = "owner_ids")
  String[] ownerIds;

  @Column(name = "alliance_ids")
  String[] allianceIds;

  @Column(name = "category_id")
  String categoryId;

  @Nullable BigDecimal amount;
  @Nullable BigDecimal remaining;

  @Enumerated(EnumType.STRING)
  @Column(name = "unit_of_measure")
  @Nullable UnitOfMeasure unitOfMeasure;

  @Column(name = "place_id")
  @Nullable String placeId;

  @Column(name = "room_id")
  @Nullable String roomId;

  @Column(name = "region_id")
  @Nullable String regionId;

  @Nullable LocalDate since;
  @Nullable LocalDate until;

  @Column(name = "stated_from")
  @Nullable LocalDate statedFrom;

  @Column(name = "review_by")
  @Nullable LocalDate reviewBy;

  boolean practice;
  @Nullable Integer capacity;
  boolean exclusive;
  boolean approval;

  @Column(name = "recall_notice_hours")
  @Nullable Integer recallNoticeHours;

  @Column(name = "pact_id")
  @Nullable String pactId;

  @Column(name = "open_hours")
  @Nullable String openHours;

  @Column(name = "open_hours_en")
  @Nullable String openHoursEn;

  @Enumerated(EnumType.STRING)
  @Nullable NeedKind kind;

  @Enumerated(EnumType.STRING)
  @Nullable Priority priority;

  @Nullable LocalDate due;

  static ListingRow of(Listing listing) {
    var row = new ListingRow();
    row.fill(listing.listed());
    switch (listing) {
      case Offer offer -> row.fill(offer.terms());
      case Need need -> row.fill(need);
    }
    return row;
  }

  Listing toListing() {
    return isOffer
        ? Offer.of(listed(), terms())
        : Need.of(listed(), Objects.requireNonNull(kind), Objects.requireNonNull(priority), due);
  }

  private void fill(Listed listed) {
    id = listed.id();
    version = listed.version();
    code = listed.code();
    state = listed.state();
    visibility = listed.visibility();
    standing = listed.standing();
    practice = listed.practice();
    title = listed.title().zh();
    titleEn = listed.title().en();
    text = listed.title().text();
    textEn = listed.title().textEn();
    attribution = zh(listed.attribution());
    attributionEn = en(listed.attribution());
    fill(listed.beneficiaries());
    fill(listed.quantity());
    fill(listed.validity());
    fill(listed.links());
  }

  private void fill(@Nullable Beneficiaries said) {
    beneficiaryCount = said == null ? null : said.count();
    beneficiaries = said == null ? null : zh(said.group());
    beneficiariesEn = said == null ? null : en(said.group());
  }

  private void fill(@Nullable Quantity quantity) {
    amount = quantity == null ? null : quantity.amount();
    remaining = quantity == null ? null : quantity.remaining();
    unitOfMeasure = quantity == null ? null : quantity.unitOfMeasure();
  }

  private void fill(Validity validity) {
    since = validity.since();
    until = validity.until();
    statedFrom = validity.statedFrom();
    reviewBy = validity.reviewBy();
  }

  private void fill(ListingLinks links) {
    categoryId = links.categoryId();
    ownerIds = links.ownerIds().toArray(String[]::new);
    allianceIds = links.allianceIds().toArray(String[]::new);
    placeId = links.placeId();
    roomId = links.roomId();
    regionId = links.regionId();
    pactId = links.pactId();
  }

  private void fill(Terms terms) {
    isOffer = true;
    capacity = terms.capacity();
    exclusive = terms.exclusive();
    approval = terms.approval();
    recallNoticeHours = terms.recallNoticeHours();
    openHours = zh(terms.openHours());
    openHoursEn = en(terms.openHours());
  }

  private void fill(Need need) {
    kind = need.kind();
    priority = need.priority();
    due = need.due();
  }

  private Listed listed() {
    return new Listed(
        id,
        version,
        code,
        new Listed.Title(title, titleEn, text, textEn),
        words(attribution, attributionEn),
        beneficiaryCount == null && beneficiaries == null
            ? null
            : new Beneficiaries(beneficiaryCount, words(beneficiaries, beneficiariesEn)),
        amount == null
            ? null
            : new Quantity(
                amount, Objects.requireNonNull(unitOfMeasure), Objects.requireNonNull(remaining)),
        new Validity(since, until, statedFrom, reviewBy),
        state,
        visibility,
        standing,
        practice,
        new ListingLinks(
            categoryId,
            List.of(ownerIds),
            List.of(allianceIds),
            placeId,
            roomId,
            regionId,
            pactId));
  }

  private Terms terms() {
    return new Terms(
        capacity, exclusive, approval, recallNoticeHours, words(openHours, openHoursEn));
  }

  private static @Nullable Words words(@Nullable String zh, @Nullable String en) {
    return zh == null ? null : new Words(zh, en);
  }

  private static @Nullable String zh(@Nullable Words words) {
    return words == null ? null : words.zh();
  }

  private static @Nullable String en(@Nullable Words words) {
    return words == null ? null : words.en();
  }
}
