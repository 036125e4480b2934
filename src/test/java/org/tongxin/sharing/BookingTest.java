package org.tongxin.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tongxin.Mutation.CANCEL_BOOKING;
import static org.tongxin.Mutation.CONFIRM_BOOKING;
import static org.tongxin.Mutation.DECLINE_BOOKING;
import static org.tongxin.network.NetworkFixture.aUnit;
import static org.tongxin.network.NetworkFixture.input;
import static org.tongxin.network.NetworkFixture.word;
import static org.tongxin.sharing.SharingFixture.aBooking;
import static org.tongxin.sharing.SharingFixture.aClosedOffer;
import static org.tongxin.sharing.SharingFixture.aWindow;
import static org.tongxin.sharing.SharingFixture.anOffer;
import static org.tongxin.sharing.SharingFixture.at;
import static org.tongxin.sharing.SharingFixture.book;
import static org.tongxin.sharing.SharingFixture.booking;
import static org.tongxin.sharing.SharingFixture.conflicts;
import static org.tongxin.sharing.SharingFixture.exclusive;
import static org.tongxin.sharing.SharingFixture.listing;
import static org.tongxin.sharing.SharingFixture.places;
import static org.tongxin.sharing.SharingFixture.today;

import io.quarkus.vertx.VertxContextSupport;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tongxin.Api;
import org.tongxin.MovableClock;
import org.tongxin.OnRealStores;
import org.tongxin.Person;
import org.tongxin.Reply;
import org.tongxin.access.Role;
import org.tongxin.sharing.ledger.Clock;

/** Resources are booked, held, agreed to and given back. */
@OnRealStores
class BookingTest {
  @Inject MovableClock time;
  @Inject Clock clock;
  @Inject DataSource stores;

  @AfterEach
  void theTimeIsNowAgain() {
    time.moveBack();
  }

  @Test
  void anExclusiveOfferIsBookedByOneAtATime() {
    Reply offer = anOffer(exclusive());
    Reply first = aBooking(9, 11, offer);
    assertThat(first.get("state")).isEqualTo("CONFIRMED");

    Reply refused = book(booking(aUnit(), 10, 12, offer));

    assertThat(refused.errors()).containsExactly("BOOKING_CONFLICT input.lines.0.offer");
    assertThat(conflicts(refused)).containsExactly(List.of(first.id()));
    assertThat(aBooking(11, 12, offer).get("state")).as("it only touches").isEqualTo("CONFIRMED");
    cancel(first).done();
    assertThat(aBooking(9, 11, offer).get("state")).isEqualTo("CONFIRMED");
  }

  @Test
  void placesAreCountedWhereTheyOverlap() {
    Reply offer = anOffer(places(3));
    aBooking(9, 12, offer);
    aBooking(11, 14, offer);
    Reply two = book(quantity(2, 14, 16, offer)).done();

    assertThat(book(quantity(2, 11, 12, offer)).errors())
        .containsExactly("CAPACITY_EXCEEDED input.lines.0.offer");
    assertThat(book(quantity(1, 9, 16, offer)).done().get("state")).isEqualTo("CONFIRMED");
    assertThat(book(quantity(1, 14, 15, offer)).errors())
        .containsExactly("CAPACITY_EXCEEDED input.lines.0.offer");
    cancel(two).done();
    assertThat(book(quantity(2, 14, 15, offer)).done().get("state")).isEqualTo("CONFIRMED");
  }

  @Test
  void twoOffersOfTheSameRoomExcludeEachOther() throws SQLException {
    Reply owner = aUnit();
    String room = aRoom(owner);
    Reply hall = ofRoom(owner, room, exclusive());
    Reply stage = ofRoom(owner, room, exclusive());
    Reply seats = ofRoom(owner, room, places(5));

    Reply first = aBooking(9, 11, hall);

    for (Reply other : List.of(stage, seats)) {
      Reply refused = book(booking(aUnit(), 10, 12, other));
      assertThat(refused.errors()).containsExactly("BOOKING_CONFLICT input.lines.0.offer");
      assertThat(conflicts(refused)).containsExactly(List.of(first.id()));
    }
    aBooking(14, 15, seats);
    aBooking(14, 15, seats);
    assertThat(book(booking(aUnit(), 14, 15, hall)).errors())
        .containsExactly("BOOKING_CONFLICT input.lines.0.offer");
    assertThat(free(hall)).as("as slots tell it").contains("9 0", "14 0", "11 1");
  }

  @Test
  void severalResourcesAreBookedAllOrNone() {
    Reply one = anOffer(exclusive());
    Reply other = anOffer(exclusive());
    Reply taken = aBooking(9, 10, other);

    Reply refused = book(booking(aUnit(), 9, 10, one, other));

    assertThat(refused.errors()).containsExactly("BOOKING_CONFLICT input.lines.1.offer");
    assertThat(conflicts(refused)).containsExactly(List.of(taken.id()));
    assertThat(aBooking(9, 10, one).get("state")).as("it is still free").isEqualTo("CONFIRMED");
    Reply both = aBooking(10, 11, one, other);
    assertThat(both.list("lines.offer.id")).containsExactlyInAnyOrder(one.id(), other.id());
    cancel(both).done();
    aBooking(10, 11, other);
    aBooking(10, 11, one);
  }

  @Test
  void whatIsHeldIsSettledByWhoeverBooked() {
    Reply offer = anOffer(exclusive());
    Reply party = aUnit();
    Reply held = book(booking(party, 9, 10, offer), "hold", true).done();
    assertThat(held.get("state")).isEqualTo("HELD");
    assertThat(Instant.parse(held.get("heldUntil")))
        .isBetween(
            Instant.now().plus(Duration.ofMinutes(14)), Instant.now().plus(Duration.ofMinutes(15)));
    assertThat(book(booking(aUnit(), 9, 10, offer)).codes()).containsExactly("BOOKING_CONFLICT");

    Reply confirmed =
        CONFIRM_BOOKING
            .as(Person.who(Role.LIAISON, party.id()), input("booking", held.id()))
            .done();

    assertThat(confirmed.get("state")).isEqualTo("CONFIRMED");
    assertThat(confirmed.get("heldUntil")).isNull();
    assertThat(CONFIRM_BOOKING.as(Role.COORDINATOR, input("booking", held.id())).errors())
        .containsExactly("CONFLICT input.booking");
  }

  @Test
  void whatWasHeldTooLongLapses() throws Throwable {
    Reply offer = anOffer(exclusive());
    Reply held = book(booking(aUnit(), 9, 10, offer), "hold", true).done();
    Reply other = book(booking(aUnit(), 12, 13, offer), "hold", true).done();
    time.moveTo(Instant.now().plus(Duration.ofMinutes(16)));

    assertThat(aBooking(9, 10, offer).get("state"))
        .as("before the clock looks")
        .isEqualTo("CONFIRMED");
    VertxContextSupport.subscribeAndAwait(clock::look);

    for (Reply one : List.of(held, other)) {
      assertThat(state(one)).isEqualTo("EXPIRED");
      assertThat(CONFIRM_BOOKING.as(Role.COORDINATOR, input("booking", one.id())).errors())
          .containsExactly("EXPIRED input.booking");
    }
  }

  @Test
  void aHoldThatIsOverIsNotSettledEvenBeforeTheClockLooks() {
    Reply held = book(booking(aUnit(), 9, 10, anOffer(exclusive())), "hold", true).done();
    time.moveTo(Instant.now().plus(Duration.ofMinutes(16)));

    assertThat(CONFIRM_BOOKING.as(Role.COORDINATOR, input("booking", held.id())).errors())
        .containsExactly("EXPIRED input.booking");
  }

  @Test
  void theHostAgreesOrDoesNot() {
    Reply host = aUnit();
    Reply party = aUnit();
    var hosting = Person.who(Role.LIAISON, host.id());
    var booking = Person.who(Role.LIAISON, party.id());
    Reply offer = anOffer(host, exclusive("approval", true));
    Reply first = book(booking(party, 9, 10, offer)).done();
    Reply second = book(booking(party, 11, 12, offer)).done();
    assertThat(first.get("state")).isEqualTo("HELD");

    assertThat(CONFIRM_BOOKING.as(booking, input("booking", first.id())).codes())
        .as("whoever booked does not agree for the host")
        .containsExactly("FORBIDDEN");
    assertThat(
            CONFIRM_BOOKING
                .as(Person.who(Role.LIAISON, aUnit().id()), input("booking", first.id()))
                .errors())
        .containsExactly("NOT_FOUND input.booking");
    assertThat(CONFIRM_BOOKING.as(hosting, input("booking", first.id())).done().get("state"))
        .isEqualTo("CONFIRMED");
    assertThat(DECLINE_BOOKING.as(hosting, input("booking", second.id(), "reason", " ")).errors())
        .containsExactly("BAD_INPUT input.reason");
    Reply declined =
        DECLINE_BOOKING.as(hosting, input("booking", second.id(), "reason", "当天检修")).done();
    assertThat(declined.get("state")).isEqualTo("DECLINED");
    assertThat(declined.get("reason")).isEqualTo("当天检修");
    assertThat(book(booking(aUnit(), 11, 12, offer)).done().get("state")).isEqualTo("HELD");
  }

  @Test
  void monthlyPassesTakeAPlaceByTheMonth() {
    Reply offer = aClosedOffer(listing(aUnit()), places(1));
    aWindow(offer, "monthlyPass", true, "starts", "18:00", "ends", "08:00");
    YearMonth month = YearMonth.from(today()).plusMonths(2);

    Reply june = pass(offer, month).done();
    Reply july = pass(offer, month.plusMonths(1)).done();

    assertThat(june.get("state")).isEqualTo("CONFIRMED");
    assertThat(june.get("passMonth")).isEqualTo(month.toString());
    assertThat(Instant.parse(june.get("starts"))).isEqualTo(at(month.atDay(1), 18));
    assertThat(Instant.parse(june.get("ends"))).isEqualTo(at(month.plusMonths(1).atDay(1), 8));
    assertThat(july.get("state")).isEqualTo("CONFIRMED");
    assertThat(pass(offer, month).errors())
        .containsExactly("CAPACITY_EXCEEDED input.lines.0.offer");
    assertThat(book(booking(aUnit(), 19, 20, offer)).errors())
        .as("by the month alone")
        .containsExactly("BAD_INPUT input.starts");
    assertThat(pass(offer, YearMonth.from(today()).minusMonths(1)).errors())
        .containsExactly("BAD_INPUT input.passMonth");
  }

  @Test
  void hoursByTheMonthAreAlsoBookedSinglyWhereAnotherWindowSaysSo() {
    Reply offer = aClosedOffer(listing(aUnit()), places(1));
    aWindow(offer, "monthlyPass", true);
    assertThat(book(booking(aUnit(), 9, 10, offer)).codes()).containsExactly("BAD_INPUT");

    aWindow(offer);

    assertThat(aBooking(9, 10, offer).get("state")).isEqualTo("CONFIRMED");
  }

  @Test
  void aPassForTheMonthThatRunsIsHeldAsLongAsAnyOther() {
    Reply offer = aClosedOffer(listing(aUnit()), places(1, "approval", true));
    aWindow(offer, "monthlyPass", true, "firstDay", today().minusDays(40));

    Reply held = pass(offer, YearMonth.from(today())).done();

    assertThat(held.get("state")).isEqualTo("HELD");
    assertThat(Instant.parse(held.get("heldUntil"))).isAfter(Instant.now().plusSeconds(60));
  }

  @Test
  void aBookingIsKnownToItsPartyAndItsHostsAlone() {
    Reply host = aUnit();
    Reply party = aUnit();
    Reply made = book(booking(party, 9, 10, anOffer(host, exclusive()))).done();

    assertThat(node(Person.who(Role.LIAISON, party.id()), made)).isEqualTo("CONFIRMED");
    assertThat(node(Person.who(Role.LIAISON, host.id()), made)).isEqualTo("CONFIRMED");
    assertThat(node(Person.who(Role.LIAISON, aUnit().id()), made)).isNull();
    assertThat(bookings(Person.who(Role.LIAISON, party.id()), party, false))
        .containsExactly(made.id());
    assertThat(bookings(Person.who(Role.LIAISON, host.id()), host, true))
        .containsExactly(made.id());
    assertThat(bookings(Person.who(Role.LIAISON, host.id()), host, false)).isEmpty();
  }

  @Test
  void whoBookedGivesItUpBeforeItBeginsAndNobodyElseDoes() {
    Reply host = aUnit();
    Reply party = aUnit();
    Reply made = book(booking(party, 9, 10, anOffer(host, exclusive()))).done();

    assertThat(
            CANCEL_BOOKING
                .as(Person.who(Role.LIAISON, host.id()), input("booking", made.id()))
                .codes())
        .containsExactly("FORBIDDEN");
    assertThat(
            CANCEL_BOOKING
                .as(Role.COORDINATOR, input("booking", made.id(), "expectedVersion", 7))
                .errors())
        .containsExactly("VERSION_CONFLICT input.expectedVersion");
    time.moveTo(at(9).plusSeconds(60));
    assertThat(cancel(made).errors()).containsExactly("EXPIRED input.booking");
    time.moveBack();
    assertThat(cancel(made).done().get("state")).isEqualTo("CANCELLED");
    assertThat(cancel(made).errors()).containsExactly("CONFLICT input.booking");
  }

  private static Reply cancel(Reply booking) {
    return CANCEL_BOOKING.as(Role.COORDINATOR, input("booking", booking.id()));
  }

  private static Map<String, Object> quantity(int many, int from, int to, Reply offer) {
    var booking = booking(aUnit(), from, to, offer);
    booking.put("lines", List.of(Map.of("offer", offer.id(), "quantity", many)));
    return booking;
  }

  private static Reply pass(Reply offer, YearMonth month) {
    var booking = booking(aUnit(), 9, 10, offer);
    booking.keySet().removeAll(List.of("starts", "ends"));
    return book(booking, "passMonth", month.toString());
  }

  private static Reply ofRoom(Reply owner, String room, Map<String, Object> terms) {
    Reply offer = aClosedOffer(listing(owner, "place", owner.id(), "room", room), terms);
    aWindow(offer);
    return offer;
  }

  private String aRoom(Reply unit) throws SQLException {
    String id = "room_" + word();
    try (var connection = stores.getConnection();
        var insert =
            connection.prepareStatement(
                "insert into room (id, unit_id, ordinal, name) values (?, ?, 1, '会议室')")) {
      insert.setString(1, id);
      insert.setString(2, unit.id());
      insert.executeUpdate();
    }
    return id;
  }

  /** The parts of the day's slot, each as its first hour and how many are free. */
  private static List<String> free(Reply offer) {
    var answer =
        Api.ask(
            """
            query ($key: ID!, $from: DateTime!, $to: DateTime!) {
              offer(key: $key) { slots(from: $from, to: $to) { parts { starts free } } }
            }
            """,
            Map.of("key", offer.id(), "from", at(0).toString(), "to", at(24).toString()));
    List<Map<String, Object>> parts = answer.getList("data.offer.slots[0].parts");
    return parts.stream()
        .map(part ->
            Duration.between(at(0), Instant.parse(String.valueOf(part.get("starts")))).toHours()
                + " "
                + part.get("free"))
        .toList();
  }

  private static @Nullable String state(Reply booking) {
    return Api.as(
            Role.COORDINATOR,
            "query ($id: ID!) { node(id: $id) { ... on Booking { state } } }",
            Map.of("id", booking.id()))
        .getString("data.node.state");
  }

  private static @Nullable String node(Person person, Reply booking) {
    return asked(
            person,
            "query ($id: ID!) { node(id: $id) { ... on Booking { state } } }",
            Map.of("id", booking.id()))
        .getString("data.node.state");
  }

  private static List<String> bookings(Person person, Reply party, boolean asHost) {
    return asked(
            person,
            """
            query ($party: ID!, $from: DateTime!, $to: DateTime!, $asHost: Boolean) {
              bookings(party: $party, from: $from, to: $to, asHost: $asHost, first: 10) {
                nodes { id }
              }
            }
            """,
            Map.of(
                "party",
                party.id(),
                "from",
                at(0).toString(),
                "to",
                at(24).toString(),
                "asHost",
                asHost))
        .getList("data.bookings.nodes.id");
  }

  private static io.restassured.path.json.JsonPath asked(
      Person person, String document, Map<String, ?> variables) {
    return Api.post(
        io.restassured.RestAssured.given().auth().oauth2(person.token()), document, variables);
  }
}
