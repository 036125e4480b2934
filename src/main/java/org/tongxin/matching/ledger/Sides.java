package org.tongxin.matching.ledger;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tongxin.kernel.Checks;
import org.tongxin.kernel.Code;
import org.tongxin.kernel.Refusal;
import org.tongxin.kernel.Text;
import org.tongxin.sharing.Listing;
import org.tongxin.sharing.ListingState;
import org.tongxin.sharing.Need;
import org.tongxin.sharing.Offer;
import org.tongxin.sharing.Quantity;

/** The listings of a pledge, locked: the need that it is for and the offer that it is of. */
record Sides(@Nullable Need need, @Nullable Offer offer) {

  /** Those of {@code found} that are named by id or code. */
  static Sides of(List<Listing> found, @Nullable String need, @Nullable String offer) {
    return new Sides(named(found, need, Need.class), named(found, offer, Offer.class));
  }

  /** All listings that there are, the need first. */
  List<Listing> all() {
    return Stream.<@Nullable Listing>of(need, offer).filter(Objects::nonNull).toList();
  }

  /** In which of the alliances they are shared. */
  List<String> allianceIds() {
    return all().stream()
        .flatMap(listing -> listing.links().allianceIds().stream())
        .distinct()
        .sorted()
        .toList();
  }

  /** Notes a listing that is not open. */
  void checkOpen(Checks checks, String needField, String offerField) {
    checkOpen(checks, needField, need);
    checkOpen(checks, offerField, offer);
  }

  /** Notes CAPACITY_EXCEEDED where less is left of a listing than is pledged. */
  void checkLeft(Checks checks, String field, @Nullable Quantity pledged) {
    for (Listing listing : all()) {
      Quantity there = listing.listed().quantity();
      checks.that(
          there == null
              || pledged == null
              || there.unitOfMeasure() != pledged.unitOfMeasure()
              || there.has(pledged.amount()),
          new Refusal(
              Code.CAPACITY_EXCEEDED,
              field,
              new Text("超过剩余数量", "is more than what is left"),
              List.of(listing.id())));
    }
  }

  private static void checkOpen(Checks checks, String field, @Nullable Listing listing) {
    if (listing == null) {
      return;
    }
    ListingState state = listing.state();
    checks.that(
        state == ListingState.OPEN,
        Refusal.of(
            state == ListingState.EXPIRED ? Code.EXPIRED : Code.CONFLICT,
            field,
            "该条目当前状态为 " + state,
            "the listing is " + state));
  }

  private static <L extends Listing> @Nullable L named(
      List<Listing> found, @Nullable String key, Class<L> type) {
    return found.stream()
        .filter(listing -> listing.id().equals(key) || listing.listed().code().equals(key))
        .filter(type::isInstance)
        .map(type::cast)
        .findFirst()
        .orElse(null);
  }
}
