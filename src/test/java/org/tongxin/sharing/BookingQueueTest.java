package org.tongxin.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tongxin.Mutation.BLACK_OUT;
import static org.tongxin.Mutation.CANCEL_BOOKING;
import static org.tongxin.Mutation.COMPLETE_BOOKING;
import static org.tongxin.Mutation.DECLINE_BOOKING;
import static org.tongxin.Mutation.LIFT_BLACKOUT;
import static org.tongxin.Mutation.PAUSE_LISTING;
import static org.tongxin.Mutation.RECALL_BOOKING;
import static org.tongxin.Mutation.REPORT_NO_SHOW;
import static org.tongxin.Mutation.RESUME_LISTING;
import static org.tongxin.Mutation.UPDATE_OFFER;
import static org.tongxin.network.NetworkFixture.aUnit;
import static org.tongxin.network.NetworkFixture.input;
import static org.tongxin.sharing.SharingFixture.aBooking;
import static org.tongxin.sharing.SharingFixture.aClosedOffer;
import static org.tongxin.sharing.SharingFixture.aWindow;
import static org.tongxin.sharing.SharingFixture.anOffer;
import static org.tongxin.sharing.SharingFixture.at;
import static org.tongxin.sharing.SharingFixture.book;
import static org.tongxin.sharing.SharingFixture.booking;
import static org.tongxin.sharing.SharingFixture.exclusive;
import static org.tongxin.sharing.SharingFixture.listing;
import static org.tongxin.sharing.SharingFixture.places;
import static org.tongxin.sharing.SharingFixture.today;

import io.quarkus.vertx.VertxContextSupport;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tongxin.Api;
import org.tongxin.MovableClock;
import org.tongxin.OnRealStores;
import org.tongxin.Person;
import org.tongxin.Reply;
import org.tongxin.access.Role;
import org.tongxin.sharing.ledger.Clock;

/** Those who wait are served in their order; hosts take back, and say who came. */
@OnRealStores
class BookingQueueTest {
  @Inject MovableClock time;
  @Inject Clock clock;

  @AfterEach
  void theTimeIsNowAgain() {
    time.moveBack();
  }

  @Test
  void thoseWhoWantTheSameAreServedInTheirOrder() {
    Reply offer = anOffer(exclusive());
    Reply first = aBooking(9, 11, offer);
    Reply second = queue(9, 11, offer);
    Reply third = queue(10, 12, offer);
    Reply fourth = queue(11, 12, offer);
    assertThat(states(second, third)).containsOnly("WAITING");
    assertThat(fourth.get("state")).as("there is room").isEqualTo("CONFIRMED");

    cancel(first);
    assertThat(states(second, third)).containsExactly("CONFIRMED", "WAITING");
    cancel(second);
    assertThat(states(third)).as("from 11 on it is taken").containsExactly("WAITING");
    cancel(fourth);

    assertThat(states(third)).containsExactly("CONFIRMED");
  }

  @Test
  void nobodyIsServedBeforeSomebodyEarlierWhoWantsMore() {
    Reply offer = anOffer(places(3));
    Reply one = book(quantity(1, 9, 10, offer)).done();
    Reply two = book(quantity(2, 9, 10, offer)).done();
    Reply waitsForThree = book(quantity(3, 9, 10, offer), "queue", true).done();
    Reply waitsForOne = book(quantity(1, 9, 10, offer), "queue", true).done();

    cancel(one);
    assertThat(states(waitsForThree, waitsForOne)).containsExactly("WAITING", "WAITING");
    cancel(two);
    assertThat(states(waitsForThree, waitsForOne)).containsExactly("CONFIRMED", "WAITING");
    cancel(waitsForThree);

    assertThat(states(waitsForOne)).containsExactly("CONFIRMED");
  }

  @Test
  void aLaterOneWhoWantsAnotherTimeIsNotHeldUp() {
    Reply offer = anOffer(exclusive());
    aBooking(9, 10, offer);
    Reply later = aBooking(14, 15, offer);
    Reply wantsBoth = queue(9, 10, offer);
    Reply wantsLater = queue(14, 15, offer);

    cancel(later);

    assertThat(states(wantsBoth, wantsLater)).containsExactly("WAITING", "CONFIRMED");
  }

  @Test
  void aPromotedOneIsHeldWhereTheHostHasToAgree() {
    Reply offer = anOffer(exclusive("approval", true));
    Reply first = aBooking(9, 10, offer);
    Reply second = queue(9, 10, offer);
    assertThat(states(first, second)).containsExactly("HELD", "WAITING");

    DECLINE_BOOKING.as(Role.COORDINATOR, input("booking", first.id(), "reason", "不便")).done();

    assertThat(states(first, second)).containsExactly("DECLINED", "HELD");
  }

  @Test
  void whatLapsesServesTheQueue() throws Throwable {
    Reply offer = anOffer(exclusive());
    book(booking(aUnit(), 9, 10, offer), "hold", true).done();
    Reply waiting = queue(9, 10, offer);
    time.moveTo(Instant.now().plus(Duration.ofMinutes(16)));

    VertxContextSupport.subscribeAndAwait(clock::look);

    assertThat(states(waiting)).containsExactly("CONFIRMED");
  }

  @Test
  void whoStillWaitsWhenItBeginsWaitsNoLonger() throws Throwable {
    Reply offer = anOffer(exclusive());
    aBooking(9, 10, offer);
    Reply waiting = queue(9, 10, offer);
    time.moveTo(at(9).plusSeconds(1));

    VertxContextSupport.subscribeAndAwait(clock::look);

    assertThat(states(waiting)).containsExactly("EXPIRED");
  }

  @Test
  void theQueueIsServedAsSoonAsTheOfferIsOpenAgain() {
    Reply offer = anOffer(exclusive());
    Reply first = aBooking(9, 11, offer);
    Reply waiting = queue(9, 11, offer);
    PAUSE_LISTING.as(Role.COORDINATOR, input("listing", offer.id())).done();
    cancel(first);
    assertThat(states(waiting)).as("while it is paused").containsExactly("WAITING");
    Reply blackout =
        BLACK_OUT
            .as(
                Role.COORDINATOR,
                input("offer", offer.id(), "starts", at(8), "ends", at(12), "reason", "检修"))
            .done();

    RESUME_LISTING.as(Role.COORDINATOR, input("listing", offer.id())).done();
    assertThat(states(waiting)).as("while it is closed").containsExactly("WAITING");
    LIFT_BLACKOUT.as(Role.COORDINATOR, input("blackout", blackout.id())).done();

    assertThat(states(waiting)).containsExactly("CONFIRMED");
  }

  @Test
  void moreRoomServesTheQueue() {
    Reply offer = anOffer(places(1));
    aBooking(9, 10, offer);
    Reply second = queue(9, 10, offer);
    Reply third = queue(9, 10, offer);

    UPDATE_OFFER.as(Role.COORDINATOR, input("offer", offer.id(), "terms", places(2))).done();

    assertThat(states(second, third)).containsExactly("CONFIRMED", "WAITING");
  }

  @Test
  void whoWaitsForThePassOfTheMonthThatRunsIsServedForTheRestOfIt() throws Throwable {
    Reply offer = aClosedOffer(listing(aUnit()), places(1, "approval", true));
    aWindow(offer, "monthlyPass", true, "firstDay", today().minusDays(40));
    var lines = List.of(Map.of("offer", offer.id()));
    var pass =
        input(
            "party",
            aUnit().id(),
            "lines",
            lines,
            "passMonth",
            YearMonth.from(today()),
            "queue",
            true);
    Reply held = book(pass).done();
    Reply waiting = book(pass).done();
    VertxContextSupport.subscribeAndAwait(clock::look);
    assertThat(states(held, waiting)).containsExactly("HELD", "WAITING");
    Instant before = Instant.now().truncatedTo(ChronoUnit.SECONDS);

    DECLINE_BOOKING.as(Role.COORDINATOR, input("booking", held.id(), "reason", "不便")).done();

    assertThat(states(waiting)).containsExactly("HELD");
    assertThat(Instant.parse(starts(waiting))).isAfterOrEqualTo(before);
  }

  @Test
  void nobodyQueuesForWhatNobodyCanGiveUp() {
    Reply offer = anOffer(places(2));

    assertThat(book(booking(aUnit(), 6, 8, offer), "queue", true).errors())
        .containsExactly("BAD_INPUT input.starts");
    assertThat(book(quantity(3, 9, 10, offer), "queue", true).errors())
        .containsExactly("CAPACITY_EXCEEDED input.lines.0.quantity");
  }

  @Test
  void whoWaitsCountsInTheSlotAndTakesNoRoom() {
    Reply offer = anOffer(places(2));
    book(quantity(2, 9, 10, offer)).done();
    Reply waiting = book(quantity(2, 9, 11, offer), "queue", true).done();
    assertThat(slot(offer)).isEqualTo("capacity 2 free 0 waiting 2");

    cancel(waiting);

    assertThat(slot(offer)).isEqualTo("capacity 2 free 0 waiting 0");
  }

  @Test
  void aHostTakesBackWithNoticeAloneAndTheNextIsServed() {
    Reply host = aUnit();
    Reply offer = anOffer(host, exclusive("recallNoticeHours", 24));
    Reply party = aUnit();
    Reply made = book(booking(party, 9, 10, offer)).done();
    Reply waiting = queue(9, 10, offer);
    var hosting = Person.who(Role.LIAISON, host.id());
    var recall = input("booking", made.id(), "reason", "急用");

    assertThat(RECALL_BOOKING.as(Person.who(Role.LIAISON, party.id()), recall).codes())
        .as("whoever booked")
        .containsExactly("FORBIDDEN");
    time.moveTo(at(9).minus(Duration.ofHours(24)).plusSeconds(60));
    assertThat(RECALL_BOOKING.as(hosting, recall).errors())
        .containsExactly("EXPIRED input.booking");
    time.moveTo(at(9).minus(Duration.ofHours(24)).minusSeconds(60));
    Reply recalled = RECALL_BOOKING.as(hosting, recall).done();

    assertThat(recalled.get("state")).isEqualTo("RECALLED");
    assertThat(recalled.get("reason")).isEqualTo("急用");
    assertThat(states(waiting)).containsExactly("CONFIRMED");
  }

  @Test
  void withoutSuchTermsNothingIsTakenBack() {
    Reply made = aBooking(9, 10, anOffer(exclusive()));

    assertThat(
            RECALL_BOOKING
                .as(Role.COORDINATOR, input("booking", made.id(), "reason", "急用"))
                .errors())
        .containsExactly("FORBIDDEN input.booking");
  }

  @Test
  void thatNobodyCameIsSaidOnceItHasBegunAndThatItTookPlaceOnceItIsOver() {
    Reply offer = anOffer(exclusive());
    Reply missed = aBooking(9, 10, offer);
    Reply kept = aBooking(11, 12, offer);

    assertThat(REPORT_NO_SHOW.as(Role.COORDINATOR, input("booking", missed.id())).errors())
        .containsExactly("BAD_INPUT input.booking");
    time.moveTo(at(9).plusSeconds(60));
    assertThat(COMPLETE_BOOKING.as(Role.COORDINATOR, input("booking", missed.id())).errors())
        .containsExactly("BAD_INPUT input.booking");
    REPORT_NO_SHOW.as(Role.COORDINATOR, input("booking", missed.id())).done();
    time.moveTo(at(12).plusSeconds(60));
    COMPLETE_BOOKING.as(Role.COORDINATOR, input("booking", kept.id())).done();

    assertThat(states(missed, kept)).containsExactly("NO_SHOW", "COMPLETED");
    assertThat(COMPLETE_BOOKING.as(Role.COORDINATOR, input("booking", missed.id())).errors())
        .containsExactly("CONFLICT input.booking");
  }

  private static Reply queue(int from, int to, Reply offer) {
    return book(booking(aUnit(), from, to, offer), "queue", true).done();
  }

  private static void cancel(Reply booking) {
    CANCEL_BOOKING.as(Role.COORDINATOR, input("booking", booking.id())).done();
  }

  private static Map<String, Object> quantity(int many, int from, int to, Reply offer) {
    var booking = booking(aUnit(), from, to, offer);
    booking.put("lines", List.of(Map.of("offer", offer.id(), "quantity", many)));
    return booking;
  }

  private static List<String> states(Reply... bookings) {
    return Arrays.stream(bookings)
        .map(booking ->
            Api.as(
                    Role.COORDINATOR,
                    "query ($id: ID!) { node(id: $id) { ... on Booking { state } } }",
                    Map.of("id", booking.id()))
                .getString("data.node.state"))
        .toList();
  }

  private static String starts(Reply booking) {
    return Api.as(
            Role.COORDINATOR,
            "query ($id: ID!) { node(id: $id) { ... on Booking { starts } } }",
            Map.of("id", booking.id()))
        .getString("data.node.starts");
  }

  private static String slot(Reply offer) {
    var answer =
        Api.ask(
            """
            query ($key: ID!, $from: DateTime!, $to: DateTime!) {
              offer(key: $key) { slots(from: $from, to: $to) { capacity free waiting } }
            }
            """,
            Map.of("key", offer.id(), "from", at(0).toString(), "to", at(24).toString()));
    Map<String, Object> slot = answer.getMap("data.offer.slots[0]");
    return "capacity %s free %s waiting %s"
        .formatted(slot.get("capacity"), slot.get("free"), slot.get("waiting"));
  }
}
