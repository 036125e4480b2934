package org.tongxin.practice;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tongxin.journal.InTurn;
import org.tongxin.journal.Transaction;
import org.tongxin.kernel.IdKind;
import org.tongxin.network.Alliance;
import org.tongxin.network.Unit;
import org.tongxin.network.ledger.Fresh;
import org.tongxin.sharing.Beneficiaries;
import org.tongxin.sharing.Category;
import org.tongxin.sharing.Listed;
import org.tongxin.sharing.ListingLinks;
import org.tongxin.sharing.ListingState;
import org.tongxin.sharing.Need;
import org.tongxin.sharing.NeedKind;
import org.tongxin.sharing.Offer;
import org.tongxin.sharing.OfferWindow;
import org.tongxin.sharing.Priority;
import org.tongxin.sharing.Quantity;
import org.tongxin.sharing.Terms;
import org.tongxin.sharing.UnitOfMeasure;
import org.tongxin.sharing.Validity;
import org.tongxin.sharing.Visibility;
import org.tongxin.sharing.Words;
import org.tongxin.sharing.ledger.Catalogue;
import org.tongxin.sharing.ledger.Windows;

/**
 * Makes up what the members of a practice alliance share: each in its turn a hall that is booked as
 * a whole, a car park at night with a few places, and a wish. Without the categories of the
 * founding data there is nothing of it.
 */
@ApplicationScoped
class PracticeSharing {
  private static final String HALLS = "cat-venue";
  private static final String CAR_PARKS = "cat-parking";
  private static final String WELFARE = "cat-welfare";
  private static final int PLACES = 20;
  private static final int NOTICE_HOURS = 24;
  private static final LocalTime NINE = LocalTime.of(9, 0);
  private static final LocalTime NINE_AT_NIGHT = LocalTime.of(21, 0);
  private static final LocalTime SIX_AT_NIGHT = LocalTime.of(18, 0);
  private static final LocalTime EIGHT = LocalTime.of(8, 0);

  private final Catalogue catalogue;
  private final Windows windows;

  PracticeSharing(Catalogue catalogue, Windows windows) {
    this.catalogue = catalogue;
    this.windows = windows;
  }

  /** What the members share from today on. */
  Uni<Void> makeUp(Transaction transaction, Alliance alliance, List<Unit> members) {
    return Catalogue.category(transaction, HALLS)
        .chain(halls ->
            Catalogue.category(transaction, CAR_PARKS)
                .chain(parks ->
                    Catalogue.category(transaction, WELFARE)
                        .chain(welfare ->
                            makeUp(
                                new Making(transaction, alliance, halls, parks, welfare),
                                members))));
  }

  /** Takes all of it away again. */
  Uni<Void> withdrawAll(Transaction transaction, Alliance alliance) {
    return Catalogue.sharedIn(transaction, alliance.id())
        .chain(found ->
            InTurn.each(
                found.stream()
                    .filter(listing -> listing.state() != ListingState.WITHDRAWN)
                    .toList(),
                listing ->
                    catalogue.move(
                        transaction,
                        listing.with(listing.listed().moved(ListingState.WITHDRAWN)))));
  }

  private record Making(
      Transaction transaction,
      Alliance alliance,
      @Nullable Category halls,
      @Nullable Category parks,
      @Nullable Category welfare) {

    LocalDate today() {
      return Fresh.day(transaction, null, alliance.zone());
    }
  }

  private Uni<Void> makeUp(Making making, List<Unit> members) {
    Category halls = making.halls();
    Category parks = making.parks();
    Category welfare = making.welfare();
    if (halls == null || parks == null || welfare == null) {
      return Uni.createFrom().voidItem();
    }
    return InTurn.each(
        members,
        unit ->
            switch (members.indexOf(unit) % 3) {
              case 0 -> open(making, hall(making, unit, halls), NINE, NINE_AT_NIGHT);
              case 1 -> open(making, carPark(making, unit, parks), SIX_AT_NIGHT, EIGHT);
              default -> catalogue.list(making.transaction(), wish(making, unit, welfare));
            });
  }

  private Uni<Void> open(Making making, Offer offer, LocalTime starts, LocalTime ends) {
    var window =
        new OfferWindow(
            Fresh.id(making.transaction(), IdKind.WINDOW),
            1,
            offer.id(),
            making.alliance().zone(),
            "FREQ=DAILY",
            making.today(),
            null,
            starts,
            ends,
            List.of(),
            null,
            false,
            false);
    return catalogue
        .list(making.transaction(), offer)
        .chain(() -> windows.put(making.transaction(), window));
  }

  private static Offer hall(Making making, Unit unit, Category category) {
    return Offer.of(
        listed(making, IdKind.OFFER, unit, category, title("练习礼堂", "Practice hall"), null),
        new Terms(1, true, false, NOTICE_HOURS, null));
  }

  private static Offer carPark(Making making, Unit unit, Category category) {
    return Offer.of(
        listed(
            making,
            IdKind.OFFER,
            unit,
            category,
            title("练习夜间车位", "Practice car park at night"),
            Quantity.whole(BigDecimal.valueOf(PLACES), UnitOfMeasure.PLACE)),
        new Terms(PLACES, false, false, NOTICE_HOURS, null));
  }

  private static Need wish(Making making, Unit unit, Category category) {
    return Need.of(
        listed(
            making,
            IdKind.NEED,
            unit,
            category,
            title("练习微心愿：一套文具", "Practice wish: a set of stationery"),
            Quantity.whole(BigDecimal.ONE, UnitOfMeasure.ITEM)),
        NeedKind.WISH,
        Priority.NORMAL,
        null);
  }

  private static Listed.Title title(String zh, String en) {
    return new Listed.Title(zh + "（虚构）", en + " (made up)", null, null);
  }

  @SuppressWarnings("TooManyParameters") // a listing has as many parts
  private static Listed listed(
      Making making,
      IdKind kind,
      Unit unit,
      Category category,
      Listed.Title title,
      @Nullable Quantity quantity) {
    String id = Fresh.id(making.transaction(), kind);
    return new Listed(
        id,
        1,
        unit.code() + "-" + kind.prefix(),
        title,
        null,
        new Beneficiaries(
            null, new Words("练习联盟成员（虚构）", "members of the practice alliance (made up)")),
        quantity,
        new Validity(making.today(), null, null, null),
        ListingState.OPEN,
        Visibility.ALLIANCE,
        kind == IdKind.OFFER,
        true,
        new ListingLinks(
            category.id(),
            List.of(unit.id()),
            List.of(making.alliance().id()),
            null,
            null,
            null,
            null));
  }
}
