package org.tongxin.sharing;

import static org.tongxin.network.NetworkFixture.aUnit;
import static org.tongxin.network.NetworkFixture.input;
import static org.tongxin.network.NetworkFixture.word;
import static org.tongxin.sharing.SharingFixture.aBooking;
import static org.tongxin.sharing.SharingFixture.aCategory;
import static org.tongxin.sharing.SharingFixture.aClosedOffer;
import static org.tongxin.sharing.SharingFixture.aWindow;
import static org.tongxin.sharing.SharingFixture.aWish;
import static org.tongxin.sharing.SharingFixture.anOffer;
import static org.tongxin.sharing.SharingFixture.at;
import static org.tongxin.sharing.SharingFixture.book;
import static org.tongxin.sharing.SharingFixture.booking;
import static org.tongxin.sharing.SharingFixture.exclusive;
import static org.tongxin.sharing.SharingFixture.listing;
import static org.tongxin.sharing.SharingFixture.places;
import static org.tongxin.sharing.SharingFixture.today;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.tongxin.Mutation;
import org.tongxin.MutationPromises;
import org.tongxin.OnRealStores;
import org.tongxin.Reply;
import org.tongxin.access.Role;

/** What every mutation of sharing keeps, whatever it does. */
@OnRealStores
class SharingContractTest {
  private static final String FIRST = "ADD_CATEGORY";
  private static final String LAST = "REDEEM_WISH";

  @Inject MutationPromises promises;

  @ParameterizedTest
  @EnumSource(
      value = Mutation.class,
      from = FIRST,
      to = LAST,
      mode = Mode.EXCLUDE,
      names = {"REPORT_NO_SHOW", "COMPLETE_BOOKING"})
  void theSameKeyDoesNothingTwice(Mutation mutation) throws SQLException {
    promises.theSameKeyDoesNothingTwice(mutation, anInputFor(mutation));
  }

  @ParameterizedTest
  @EnumSource(value = Mutation.class, from = FIRST, to = LAST)
  void whatIsNamedAndNotThereIsNotFoundInBothLanguages(Mutation mutation) {
    MutationPromises.whatIsNotThereIsNotFoundInBothLanguages(mutation, unknown(mutation));
  }

  @ParameterizedTest
  @EnumSource(value = Mutation.class, from = FIRST, to = LAST)
  void withoutATokenItIsUnauthenticated(Mutation mutation) {
    MutationPromises.withoutATokenItIsUnauthenticated(mutation, unknown(mutation));
  }

  @ParameterizedTest
  @EnumSource(
      value = Mutation.class,
      from = FIRST,
      to = LAST,
      mode = Mode.MATCH_ALL,
      names = "UPDATE_.*|.*_LISTING|CLOSE_WINDOW|(CONFIRM|DECLINE|CANCEL|RECALL)_BOOKING")
  void aStaleVersionIsRefused(Mutation mutation) throws SQLException {
    promises.aStaleVersionIsRefused(mutation, anInputFor(mutation));
  }

  /** Something that a coordinator may do, on things that nobody else knows. */
  private static Map<String, Object> anInputFor(Mutation mutation) {
    return switch (mutation) {
      case ADD_CATEGORY ->
          input("name", "类目" + word(), "nameEn", "Category", "broader", aCategory());
      case UPDATE_CATEGORY -> input("category", aCategory(), "name", "类目" + word());
      case MAKE_OFFER, RAISE_NEED -> input("listing", listing(aUnit()));
      case UPDATE_OFFER -> input("offer", anOffer(places(2)).id(), "terms", places(3));
      case UPDATE_NEED -> input("need", aWish(aUnit()).id(), "due", today().plusDays(9));
      case PUBLISH_LISTING -> of(aClosedOffer(listing(aUnit(), "draft", true), exclusive()));
      case RESUME_LISTING -> {
        Reply offer = anOffer(exclusive());
        Mutation.PAUSE_LISTING.as(Role.COORDINATOR, of(offer)).done();
        yield of(offer);
      }
      case PAUSE_LISTING, FULFIL_LISTING, WITHDRAW_LISTING -> of(anOffer(exclusive()));
      case RENEW_LISTING -> {
        var input = of(anOffer(exclusive()));
        input.put("reviewBy", today().plusDays(9).toString());
        yield input;
      }
      case OPEN_WINDOW ->
          input("offer", anOffer(places(2)).id(), "starts", "08:00", "ends", "09:00");
      case CLOSE_WINDOW -> input("window", aWindow(anOffer(places(2))).id());
      case BLACK_OUT -> aBlackout(anOffer(places(2)).id());
      case LIFT_BLACKOUT ->
          input(
              "blackout",
              Mutation.BLACK_OUT
                  .as(Role.COORDINATOR, aBlackout(anOffer(places(2)).id()))
                  .done()
                  .id());
      case PRICE_OFFER ->
          input(
              "offer",
              anOffer(places(2)).id(),
              "rules",
              List.of(Map.of("amount", 5, "per", "MEAL")));
      case BOOK -> booking(aUnit(), 9, 10, anOffer(exclusive()));
      case BOOK_SERIES -> input("series", aSeries(anOffer(exclusive()).id(), aUnit().id()));
      case CONFIRM_BOOKING, DECLINE_BOOKING ->
          booked(
              mutation,
              book(booking(aUnit(), 9, 10, anOffer(exclusive("approval", true)))).done().id());
      case CANCEL_BOOKING -> booked(mutation, aBooking(9, 10, anOffer(exclusive())).id());
      case RECALL_BOOKING ->
          booked(mutation, aBooking(9, 10, anOffer(exclusive("recallNoticeHours", 1))).id());
      case CLAIM_WISH -> input("wish", aWish(aUnit()).id(), "party", aUnit().id());
      case RELEASE_WISH, REDEEM_WISH -> {
        Reply wish = aWish(aUnit());
        Mutation.CLAIM_WISH
            .as(Role.COORDINATOR, input("wish", wish.id(), "party", aUnit().id()))
            .done();
        yield input("wish", wish.id());
      }
      default -> throw new IllegalArgumentException(mutation + " is not of this room");
    };
  }

  /** The same, naming nothing that there is. */
  private static Map<String, Object> unknown(Mutation mutation) {
    String nothing = "no-such";
    return switch (mutation) {
      case ADD_CATEGORY -> input("name", "类目", "nameEn", "Category", "broader", nothing);
      case UPDATE_CATEGORY -> input("category", nothing);
      case MAKE_OFFER, RAISE_NEED ->
          input("listing", input("owners", List.of(nothing), "title", "试用", "category", nothing));
      case UPDATE_OFFER -> input("offer", nothing);
      case UPDATE_NEED -> input("need", nothing);
      case PUBLISH_LISTING,
          PAUSE_LISTING,
          RESUME_LISTING,
          FULFIL_LISTING,
          WITHDRAW_LISTING,
          RENEW_LISTING ->
          input("listing", nothing);
      case OPEN_WINDOW -> input("offer", nothing, "starts", "08:00", "ends", "09:00");
      case CLOSE_WINDOW -> input("window", nothing);
      case BLACK_OUT -> aBlackout(nothing);
      case LIFT_BLACKOUT -> input("blackout", nothing);
      case PRICE_OFFER -> input("offer", nothing, "rules", List.of());
      case BOOK ->
          input(
              "party",
              nothing,
              "lines",
              List.of(Map.of("offer", nothing)),
              "starts",
              at(9),
              "ends",
              at(10));
      case BOOK_SERIES -> input("series", aSeries(nothing, nothing));
      case CONFIRM_BOOKING,
          DECLINE_BOOKING,
          CANCEL_BOOKING,
          RECALL_BOOKING,
          REPORT_NO_SHOW,
          COMPLETE_BOOKING ->
          booked(mutation, nothing);
      case CLAIM_WISH -> input("wish", nothing, "party", nothing);
      case RELEASE_WISH, REDEEM_WISH -> input("wish", nothing);
      default -> throw new IllegalArgumentException(mutation + " is not of this room");
    };
  }

  private static Map<String, Object> booked(Mutation mutation, String booking) {
    boolean reasoned = mutation == Mutation.DECLINE_BOOKING || mutation == Mutation.RECALL_BOOKING;
    return input("booking", booking, "reason", reasoned ? "不便" : null);
  }

  private static Map<String, Object> aBlackout(String offer) {
    return input("offer", offer, "starts", at(9), "ends", at(10), "reason", "检修");
  }

  private static Map<String, Object> aSeries(String offer, String party) {
    return input(
        "party",
        party,
        "lines",
        List.of(Map.of("offer", offer)),
        "starts",
        at(9),
        "ends",
        at(10),
        "rrule",
        "FREQ=DAILY;COUNT=2");
  }

  private static Map<String, Object> of(Reply listing) {
    return input("listing", listing.id());
  }
}
