package org.tongxin.sharing.ledger;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tongxin.access.Caller;
import org.tongxin.journal.Known;
import org.tongxin.journal.Transaction;
import org.tongxin.kernel.Checks;
import org.tongxin.kernel.Refusal;
import org.tongxin.sharing.Audience;
import org.tongxin.sharing.Listed;
import org.tongxin.sharing.Listing;
import org.tongxin.sharing.ListingLinks;
import org.tongxin.sharing.Need;
import org.tongxin.sharing.Offer;
import org.tongxin.sharing.Quantity;
import org.tongxin.sharing.Terms;
import org.tongxin.sharing.Validity;
import org.tongxin.sharing.Visibility;
import org.tongxin.sharing.input.ListingField;
import org.tongxin.sharing.input.ListingUpdateInput;
import org.tongxin.sharing.input.UpdateNeedInput;
import org.tongxin.sharing.input.UpdateOfferInput;

/** Makes a listing's new state of its old one and of what a caller asks for. */
final class Updating {
  private static final String FIELD = "input.listing.";
  private final Transaction transaction;
  private final Caller caller;
  private final @Nullable Integer expectedVersion;
  private final Checks checks = new Checks();

  Updating(Transaction transaction, Caller caller, @Nullable Integer expectedVersion) {
    this.transaction = transaction;
    this.caller = caller;
    this.expectedVersion = expectedVersion;
  }

  Checks checks() {
    return checks;
  }

  Uni<Offer> offer(String key) {
    return before(key, "input.offer", Offer.class);
  }

  Uni<Need> need(String key) {
    return before(key, "input.need", Need.class);
  }

  Uni<Offer> offer(Offer before, UpdateOfferInput input) {
    @Nullable String pact = input.terms() == null ? null : input.terms().pact();
    return listed(before, input.listing(), pact)
        .map(listed -> {
          Terms terms = input.terms() == null ? before.terms() : Wording.terms(input.terms());
          return Offer.of(listed, terms);
        });
  }

  Uni<Need> need(Need before, UpdateNeedInput input) {
    return listed(before, input.listing(), null)
        .map(listed ->
            Need.of(
                listed,
                before.kind(),
                Objects.requireNonNullElse(input.priority(), before.priority()),
                input.due() == null ? before.due() : input.due()));
  }

  private <L extends Listing> Uni<L> before(String key, String field, Class<L> type) {
    return Audiences.of(transaction, caller)
        .chain(audience ->
            Catalogue.listing(transaction, key).map(found -> seen(found, field, type, audience)));
  }

  private <L extends Listing> L seen(
      @Nullable Listing found, String field, Class<L> type, Audience audience) {
    var there = new Checks();
    Sharing.checkSeen(there, field, type.isInstance(found) ? found : null, audience);
    there.refuse();
    L before = type.cast(Objects.requireNonNull(found));
    Sharing.requireKeeper(caller, before.listed());
    checks.version("input.expectedVersion", expectedVersion, before.version());
    return before;
  }

  private Uni<Listed> listed(
      Listing before, @Nullable ListingUpdateInput input, @Nullable String pact) {
    if (input == null) {
      checks.refuse();
      return Uni.createFrom()
          .item(before.listed())
          .map(listed -> next(listed, listed.title(), listed.links(), NOTHING));
    }
    check(input);
    return links(before.listed(), input, pact)
        .invoke(checks::refuse)
        .call(links -> new Sharing(transaction, new Known()).check(caller, checks, links))
        .invoke(checks::refuse)
        .map(links -> next(before.listed(), title(before.listed(), input), links, input));
  }

  private void check(ListingUpdateInput input) {
    checks.name(FIELD + "title", input.title()).name(FIELD + "titleEn", input.titleEn());
    Wording.check(checks, "input.listing", input.text(), input.textEn());
    Wording.check(checks, FIELD + "beneficiaries", input.beneficiaries());
    Wording.check(checks, FIELD + "quantity", input.quantity());
    checks.date(FIELD + "reviewBy", input.reviewBy());
  }

  private Uni<ListingLinks> links(Listed before, ListingUpdateInput input, @Nullable String pact) {
    var named = new Named(transaction, checks);
    ListingLinks were = before.links();
    return named
        .category(FIELD + "category", input.category())
        .chain(category ->
            named
                .alliances(FIELD + "alliances", orNone(input.alliances()))
                .chain(scope ->
                    Drafting.Place.of(named, input.place(), input.room(), input.region(), pact)
                        .map(at ->
                            new ListingLinks(
                                Objects.requireNonNullElse(category, were.categoryId()),
                                were.ownerIds(),
                                input.alliances() == null ? were.allianceIds() : scope,
                                kept(input, ListingField.PLACE, at.unitId(), were.placeId()),
                                room(input, at, were),
                                kept(input, ListingField.REGION, at.regionId(), were.regionId()),
                                at.pactId() == null ? were.pactId() : at.pactId()))));
  }

  /** A room stays only with its unit. */
  private static @Nullable String room(
      ListingUpdateInput input, Drafting.Place at, ListingLinks were) {
    return input.place() != null || emptied(input, ListingField.PLACE)
        ? at.roomId()
        : were.roomId();
  }

  private static Listed.Title title(Listed before, ListingUpdateInput input) {
    return new Listed.Title(
        Objects.requireNonNullElse(input.title(), before.title().zh()),
        kept(input, ListingField.TITLE_EN, input.titleEn(), before.title().en()),
        kept(input, ListingField.TEXT, input.text(), before.title().text()),
        kept(input, ListingField.TEXT_EN, input.textEn(), before.title().textEn()));
  }

  private Listed next(
      Listed before, Listed.Title title, ListingLinks links, ListingUpdateInput input) {
    Visibility visibility = Objects.requireNonNullElse(input.visibility(), before.visibility());
    new Checks()
        .that(
            visibility != Visibility.ALLIANCE || !links.allianceIds().isEmpty(),
            Refusal.badInput(FIELD + "visibility", "没有共享联盟", "it is shared in no alliance"))
        .refuse();
    return new Listed(
        before.id(),
        before.version() + 1,
        before.code(),
        title,
        before.attribution(),
        kept(
            input,
            ListingField.BENEFICIARIES,
            Wording.beneficiaries(input.beneficiaries()),
            before.beneficiaries()),
        kept(input, ListingField.QUANTITY, quantity(before, input), before.quantity()),
        new Validity(
            before.validity().since(),
            before.validity().until(),
            before.validity().statedFrom(),
            kept(input, ListingField.REVIEW_BY, input.reviewBy(), before.validity().reviewBy())),
        before.state(),
        visibility,
        before.standing(),
        before.practice(),
        links);
  }

  /** What is given away already stays given away. */
  private static @Nullable Quantity quantity(Listed before, ListingUpdateInput input) {
    Quantity wanted = Wording.quantity(input.quantity());
    Quantity was = before.quantity();
    if (wanted == null || was == null || wanted.unitOfMeasure() != was.unitOfMeasure()) {
      return wanted;
    }
    var left = wanted.amount().subtract(was.amount().subtract(was.remaining()));
    new Checks()
        .that(
            left.signum() >= 0,
            Refusal.badInput(
                FIELD + "quantity.amount", "少于已给出的数量", "is less than what is given away already"))
        .refuse();
    return wanted.left(left);
  }

  private static final ListingUpdateInput NOTHING =
      new ListingUpdateInput(
          null, null, null, null, null, null, null, null, null, null, null, null, null, null);

  private static <T> @Nullable T kept(
      ListingUpdateInput input, ListingField field, @Nullable T wanted, @Nullable T before) {
    if (emptied(input, field)) {
      return null;
    }
    return wanted == null ? before : wanted;
  }

  private static boolean emptied(ListingUpdateInput input, ListingField field) {
    return orNone(input.clear()).contains(field);
  }

  private static <T> List<T> orNone(@Nullable List<T> list) {
    return list == null ? List.of() : list;
  }
}
