package org.tongxin.sharing.ledger;

import io.smallrye.mutiny.Uni;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tongxin.access.Caller;
import org.tongxin.journal.Known;
import org.tongxin.journal.Transaction;
import org.tongxin.kernel.Checks;
import org.tongxin.kernel.IdKind;
import org.tongxin.kernel.Refusal;
import org.tongxin.network.ledger.Fresh;
import org.tongxin.sharing.Listed;
import org.tongxin.sharing.ListingLinks;
import org.tongxin.sharing.ListingState;
import org.tongxin.sharing.Validity;
import org.tongxin.sharing.Visibility;
import org.tongxin.sharing.input.ListingInput;

/** Makes a new listing's common parts of what a caller asks for. */
final class Drafting {
  static final String ZONE = "Asia/Shanghai";
  private static final int MOST_PARTIES = 50;

  private final Transaction transaction;
  private final Caller caller;
  private final Known known;
  private final Checks checks = new Checks();

  Drafting(Transaction transaction, Caller caller, Known known) {
    this.transaction = transaction;
    this.caller = caller;
    this.known = known;
  }

  Checks checks() {
    return checks;
  }

  /** As whoever acts for one of the owners, or coordinates one of the alliances. */
  Uni<Listed> listed(ListingInput input, IdKind kind, @Nullable String pact) {
    var named = new Named(transaction, checks, known);
    List<String> alliances = Objects.requireNonNullElse(input.alliances(), List.of());
    checkWords(input);
    checkDates(input);
    checks
        .that(
            !input.owners().isEmpty() && input.owners().size() <= MOST_PARTIES,
            Refusal.badInput("input.listing.owners", "须为1至50个主体", "has 1 to 50 parties"))
        .that(
            alliances.size() <= MOST_PARTIES,
            Refusal.badInput("input.listing.alliances", "最多50个", "has 50 at most"))
        .that(
            input.visibility() != Visibility.ALLIANCE || !alliances.isEmpty(),
            Refusal.badInput("input.listing.visibility", "没有共享联盟", "it is shared in no alliance"));
    checks.refuse();
    return links(named, input, alliances, pact)
        .invoke(checks::refuse)
        .call(links -> new Sharing(transaction, known).check(caller, checks, links))
        .invoke(checks::refuse)
        .chain(links ->
            new Sharing(transaction, known)
                .isPractice(links)
                .map(practice -> listed(input, kind, links, practice)));
  }

  private Uni<ListingLinks> links(
      Named named, ListingInput input, List<String> alliances, @Nullable String pact) {
    String field = "input.listing.";
    return named
        .category(field + "category", input.category())
        .chain(category ->
            named
                .parties(field + "owners", input.owners())
                .chain(owners ->
                    named
                        .alliances(field + "alliances", alliances)
                        .chain(scope ->
                            places(named, input, pact)
                                .map(at ->
                                    new ListingLinks(
                                        Objects.requireNonNullElse(category, ""),
                                        owners,
                                        scope,
                                        at.unitId(),
                                        at.roomId(),
                                        at.regionId(),
                                        at.pactId())))));
  }

  private static Uni<Place> places(Named named, ListingInput input, @Nullable String pact) {
    return Place.of(named, input.place(), input.room(), input.region(), pact);
  }

  private Listed listed(ListingInput input, IdKind kind, ListingLinks links, boolean practice) {
    String id = Fresh.id(transaction, kind);
    return new Listed(
        id,
        1,
        Fresh.code(input.code(), id),
        new Listed.Title(input.title(), input.titleEn(), input.text(), input.textEn()),
        null,
        Wording.beneficiaries(input.beneficiaries()),
        Wording.quantity(input.quantity()),
        new Validity(
            Fresh.day(transaction, input.since(), ZONE), input.until(), null, input.reviewBy()),
        Boolean.TRUE.equals(input.draft()) ? ListingState.DRAFT : ListingState.OPEN,
        visibility(input.visibility(), links),
        Boolean.TRUE.equals(input.standing()),
        practice,
        links);
  }

  private void checkWords(ListingInput input) {
    checks
        .code("input.listing.code", input.code())
        .name("input.listing.title", input.title())
        .name("input.listing.titleEn", input.titleEn());
    Wording.check(checks, "input.listing", input.text(), input.textEn());
    Wording.check(checks, "input.listing.beneficiaries", input.beneficiaries());
    Wording.check(checks, "input.listing.quantity", input.quantity());
  }

  private void checkDates(ListingInput input) {
    LocalDate today = Fresh.day(transaction, null, ZONE);
    LocalDate since = Fresh.day(transaction, input.since(), ZONE);
    checks
        .period("input.listing.since", since, "input.listing.until", input.until())
        .date("input.listing.reviewBy", input.reviewBy())
        .that(
            input.until() == null || input.until().isAfter(today),
            Refusal.badInput("input.listing.until", "届时已过期", "it is over already"));
  }

  private static Visibility visibility(@Nullable Visibility wanted, ListingLinks links) {
    if (wanted != null) {
      return wanted;
    }
    return links.allianceIds().isEmpty() ? Visibility.PUBLIC : Visibility.ALLIANCE;
  }

  /** Where something is, or whom it is under: all that a listing may name beside its parties. */
  record Place(
      @Nullable String unitId,
      @Nullable String roomId,
      @Nullable String regionId,
      @Nullable String pactId) {

    static Uni<Place> of(
        Named named,
        @Nullable String unit,
        @Nullable String room,
        @Nullable String region,
        @Nullable String pact) {
      return named
          .unit("input.listing.place", unit)
          .chain(unitId ->
              named
                  .room("input.listing.room", room, unitId)
                  .chain(roomId ->
                      named
                          .region("input.listing.region", region)
                          .chain(regionId ->
                              named
                                  .pact("input.terms.pact", pact)
                                  .map(pactId -> new Place(unitId, roomId, regionId, pactId)))));
    }
  }
}
