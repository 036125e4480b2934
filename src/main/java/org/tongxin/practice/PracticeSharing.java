package org.tongxin.practice;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tongxin.journal.InTurn;
import org.tongxin.journal.Transaction;
import org.tongxin.kernel.IdKind;
import org.tongxin.network.Alliance;
import org.tongxin.network.Unit;
import org.tongxin.network.ledger.Fresh;
import org.tongxin.sharing.Category;
import org.tongxin.sharing.ListingState;
import org.tongxin.sharing.Need;
import org.tongxin.sharing.NeedKind;
import org.tongxin.sharing.Offer;
import org.tongxin.sharing.OfferWindow;
import org.tongxin.sharing.Priority;
import org.tongxin.sharing.Quantity;
import org.tongxin.sharing.Terms;
import org.tongxin.sharing.UnitOfMeasure;
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
  private static final int SEATS = 120;
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
                                new Making(transaction, alliance),
                                new Sorts(halls, parks, welfare),
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

  /** In which categories that is. */
  private record Sorts(
      @Nullable Category halls, @Nullable Category parks, @Nullable Category welfare) {}

  private Uni<Void> makeUp(Making making, Sorts sorts, List<Unit> members) {
    Category halls = sorts.halls();
    Category parks = sorts.parks();
    Category welfare = sorts.welfare();
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
    var hall =
        new Thing(
            code(unit, IdKind.OFFER),
            "练习礼堂",
            "Practice hall",
            Quantity.whole(BigDecimal.valueOf(SEATS), UnitOfMeasure.SEAT));
    return Offer.of(
        making.listed(IdKind.OFFER, unit, category, hall),
        new Terms(1, true, false, NOTICE_HOURS, null));
  }

  private static Offer carPark(Making making, Unit unit, Category category) {
    var places =
        new Thing(
            code(unit, IdKind.OFFER),
            "练习夜间车位",
            "Practice car park at night",
            Quantity.whole(BigDecimal.valueOf(PLACES), UnitOfMeasure.PLACE));
    return Offer.of(
        making.listed(IdKind.OFFER, unit, category, places),
        new Terms(PLACES, false, false, NOTICE_HOURS, null));
  }

  private static Need wish(Making making, Unit unit, Category category) {
    var stationery =
        new Thing(
            code(unit, IdKind.NEED),
            "练习微心愿：一套文具",
            "Practice wish: a set of stationery",
            Quantity.whole(BigDecimal.ONE, UnitOfMeasure.ITEM));
    return Need.of(
        making.listed(IdKind.NEED, unit, category, stationery),
        NeedKind.WISH,
        Priority.NORMAL,
        null);
  }

  private static String code(Unit unit, IdKind kind) {
    return unit.code() + "-" + kind.prefix();
  }
}
