package org.tongxin.matching;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.tongxin.Mutation.ACCEPT_PLEDGE;
import static org.tongxin.Mutation.BLACK_OUT;
import static org.tongxin.Mutation.CANCEL_BOOKING;
import static org.tongxin.Mutation.PLEDGE;
import static org.tongxin.Mutation.WITHDRAW_PLEDGE;
import static org.tongxin.matching.PledgeFixture.aPair;
import static org.tongxin.matching.PledgeFixture.aPledge;
import static org.tongxin.matching.PledgeFixture.accept;
import static org.tongxin.matching.PledgeFixture.anAcceptedPledge;
import static org.tongxin.matching.PledgeFixture.items;
import static org.tongxin.matching.PledgeFixture.pledging;
import static org.tongxin.network.NetworkFixture.aUnit;
import static org.tongxin.network.NetworkFixture.input;
import static org.tongxin.sharing.SharingFixture.aWindow;
import static org.tongxin.sharing.SharingFixture.anOffer;
import static org.tongxin.sharing.SharingFixture.at;
import static org.tongxin.sharing.SharingFixture.book;
import static org.tongxin.sharing.SharingFixture.booking;
import static org.tongxin.sharing.SharingFixture.conflicts;
import static org.tongxin.sharing.SharingFixture.day;
import static org.tongxin.sharing.SharingFixture.exclusive;
import static org.tongxin.sharing.SharingFixture.listing;
import static org.tongxin.sharing.SharingFixture.places;
import static org.tongxin.sharing.SharingFixture.today;

import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tongxin.Api;
import org.tongxin.OnRealStores;
import org.tongxin.Person;
import org.tongxin.Reply;
import org.tongxin.access.Role;
import org.tongxin.matching.PledgeFixture.Pair;
import org.tongxin.sharing.SharingFixture;
import org.tongxin.sharing.UnitOfMeasure;

/** What is pledged of an offer for a time is booked when it is accepted, or not accepted at all. */
@OnRealStores
class PledgeBookingsTest {
  @Test
  void aPledgeForATimeBooksItsOfferForItsReceiverWhenItIsAccepted() {
    Pair pair = aPair();
    Reply hall = anOffer(pair.provider(), exclusive());
    Reply pledge =
        PLEDGE.as(pair.giver(), pledging(pair, "offer", hall.id(), "time", hours(9, 11))).done();
    assertThat(pledge.get("time.starts")).isEqualTo(at(9).toString());
    assertThat(pledge.get("booking")).as("until it is accepted").isNull();

    Reply accepted = ACCEPT_PLEDGE.as(pair.getter(), input("pledge", pledge.id())).done();

    assertThat(accepted.get("booking.state")).isEqualTo("CONFIRMED");
    assertThat(accepted.get("booking.party.id")).isEqualTo(pair.receiver().id());
    assertThat(accepted.get("booking.starts")).isEqualTo(at(9).toString());
    assertThat(accepted.get("booking.ends")).isEqualTo(at(11).toString());
    assertThat(accepted.list("booking.lines.offer.id")).containsExactly(hall.id());
    Reply late = book(booking(aUnit(), 10, 12, hall));
    assertThat(late.errors()).containsExactly("BOOKING_CONFLICT input.lines.0.offer");
    assertThat(conflicts(late)).containsExactly(List.of(accepted.get("booking.id")));
  }

  @Test
  void withoutATimeItIsAcceptedAndNothingIsBooked() {
    Pair pair = aPair();
    Reply hall = anOffer(pair.provider(), exclusive());

    Reply accepted = anAcceptedPledge(pair, "offer", hall.id());

    assertThat(accepted.get("booking")).isNull();
    book(booking(pair.receiver(), 9, 11, hall)).done();
  }

  @Test
  void whoeverAcceptsMayNameAnotherTimeAndItsHostIsAskedWhereItWantsToBe() {
    Pair pair = aPair();
    Reply open = anOffer(pair.provider(), exclusive());
    Reply asking = anOffer(pair.provider(), exclusive("approval", true));
    Reply moved = aPledge(pair, "offer", open.id(), "time", hours(9, 11), "quantity", items(1));
    Reply promised =
        aPledge(pair, "offer", asking.id(), "time", hours(9, 11), "quantity", items(1));
    Reply other = aPledge(pair, "offer", asking.id(), "quantity", items(1));

    Reply later = acceptFor(moved, hours(14, 15)).done();
    assertThat(later.get("booking.state")).isEqualTo("CONFIRMED");
    assertThat(later.get("booking.starts")).isEqualTo(at(14).toString());
    assertThat(later.get("time.starts")).isEqualTo(at(14).toString());
    assertThat(accept(promised).done().get("booking.state"))
        .as("its provider promised this time")
        .isEqualTo("CONFIRMED");
    assertThat(acceptFor(other, hours(14, 15)).done().get("booking.state"))
        .as("its provider promised no time")
        .isEqualTo("HELD");
  }

  @Test
  void whereItsTimeIsTakenNothingOfThePledgeIsAccepted() {
    Pair pair = aPair();
    Reply hall = anOffer(pair.provider(), exclusive());
    Reply pledge = aPledge(pair, "offer", hall.id(), "time", hours(9, 11));
    Reply earlier = book(booking(aUnit(), 10, 12, hall)).done();
    Map<String, Object> before = standing(pair, pledge);

    Reply refused = accept(pledge);

    assertThat(refused.errors()).containsExactly("BOOKING_CONFLICT input.pledge");
    assertThat(conflicts(refused)).containsExactly(List.of(earlier.id()));
    assertThat(standing(pair, pledge)).isEqualTo(before);
    acceptFor(pledge, hours(12, 14)).done();
    assertThat(standing(pair, pledge)).isNotEqualTo(before);
  }

  @Test
  void whereThereIsTooLittleRoomAtThatTimeNothingIsTakenFromWhatIsLeft() {
    Pair pair = aPair();
    Map<String, Object> seats = input("amount", 8, "unitOfMeasure", UnitOfMeasure.SEAT);
    Reply hall =
        SharingFixture.aClosedOffer(
            listing(pair.provider(), "quantity", input("amount", 20, "unitOfMeasure", "SEAT")),
            places(10));
    aWindow(hall);
    var asked =
        pledging(
            pair,
            "need",
            null,
            "receiver",
            pair.receiver().id(),
            "offer",
            hall.id(),
            "quantity",
            seats,
            "time",
            hours(9, 11));
    Reply first = PLEDGE.as(Role.COORDINATOR, asked).done();
    Reply second = PLEDGE.as(Role.COORDINATOR, asked).done();
    accept(first).done();
    Map<String, Object> before = standing(pair, second);

    assertThat(accept(second).errors()).containsExactly("CAPACITY_EXCEEDED input.pledge");
    assertThat(standing(pair, second)).isEqualTo(before);
    Reply next = acceptFor(second, hours(11, 12)).done();
    assertThat(next.get("offer.quantity.remaining")).isEqualTo("4");
    assertThat(next.json().getList("data.acceptPledge.pledge.booking.lines.quantity"))
        .isEqualTo(List.of(8));
  }

  @Test
  void aTimeIsOfAnOfferInItsHoursAndNotAfterTheDay() {
    Pair pair = aPair();
    Reply hall = anOffer(pair.provider(), exclusive());
    Reply closed = PledgeFixture.anOffer(pair.provider());
    Reply pledge = aPledge(pair, "offer", hall.id());

    assertThat(errors(pair, "time", hours(9, 11))).containsExactly("BAD_INPUT input.time");
    assertThat(errors(pair, "offer", hall.id(), "time", hours(11, 9)))
        .containsExactly("BAD_INPUT input.time.ends");
    assertThat(errors(pair, "offer", hall.id(), "time", hours(21, 23)))
        .containsExactly("BAD_INPUT input.time");
    assertThat(errors(pair, "offer", closed.id(), "time", hours(9, 11)))
        .containsExactly("CONFLICT input.offer");
    assertThat(errors(pair, "offer", hall.id(), "time", hours(9, 11), "by", day().minusDays(1)))
        .containsExactly("BAD_INPUT input.time.starts");
    assertThat(acceptFor(pledge, hours(21, 23)).errors()).containsExactly("BAD_INPUT input.time");
    assertThat(acceptFor(aPledge(aPair()), hours(9, 11)).errors())
        .containsExactly("BAD_INPUT input.time");
  }

  @Test
  void whatIsClosedAtThatTimeByNowIsNotAccepted() {
    Pair pair = aPair();
    Reply hall = anOffer(pair.provider(), exclusive());
    Reply pledge = aPledge(pair, "offer", hall.id(), "time", hours(9, 11));
    BLACK_OUT
        .as(
            Role.COORDINATOR,
            input("offer", hall.id(), "starts", at(8), "ends", at(10), "reason", "检修"))
        .done();

    assertThat(accept(pledge).errors()).containsExactly("BOOKING_CONFLICT input.time");
  }

  @Test
  void whatIsWithdrawnGivesItsTimeBackToWhoeverWaits() {
    Pair pair = aPair();
    Reply hall = anOffer(pair.provider(), exclusive());
    Reply pledge = anAcceptedPledge(pair, "offer", hall.id(), "time", hours(9, 11));
    Reply waiting = book(booking(aUnit(), 9, 10, hall), "queue", true).done();

    Reply withdrawn =
        WITHDRAW_PLEDGE.as(pair.giver(), input("pledge", pledge.id(), "reason", "漏水")).done();

    assertThat(withdrawn.get("booking.state")).isEqualTo("RECALLED");
    assertThat(withdrawn.get("booking.reason")).isEqualTo("漏水");
    assertThat(withdrawn.get("need.quantity.remaining")).isEqualTo("10");
    assertThat(state(waiting.id())).isEqualTo("CONFIRMED");
  }

  @Test
  void aBookingThatItsReceiverGivesUpLeavesThePledgeAndTellsNothingOfItsProvider() {
    Pair pair = aPair();
    Reply hall = anOffer(pair.provider(), exclusive());
    Reply pledge = anAcceptedPledge(pair, "offer", hall.id(), "time", hours(9, 11), "by", day());
    CANCEL_BOOKING.as(pair.getter(), input("booking", pledge.get("booking.id"))).done();
    assertThat(state(pledge.id())).isEqualTo("ACCEPTED");

    Reply withdrawn = WITHDRAW_PLEDGE.as(pair.giver(), input("pledge", pledge.id())).done();

    assertThat(withdrawn.get("booking.state")).isEqualTo("CANCELLED");
    assertThat(due(pair)).isZero();
    Reply other = anAcceptedPledge(pair, "offer", hall.id(), "time", hours(9, 11), "by", day());
    WITHDRAW_PLEDGE.as(pair.giver(), input("pledge", other.id())).done();
    assertThat(due(pair)).as("this one its provider gave up").isEqualTo(1);
  }

  @Test
  void nobodyButItsSidesAndCoordinatorsKnowsOfTheBooking() {
    Pair pair = aPair();
    Reply hall = anOffer(pair.provider(), exclusive());
    Reply pledge = anAcceptedPledge(pair, "offer", hall.id(), "time", hours(9, 11));
    String query = "query ($id: ID!) { node(id: $id) { ... on Pledge { booking { id } } } }";
    var it = Map.of("id", pledge.id());

    assertThat(ask(pair.giver(), query, it).getString("data.node.booking.id")).isNotNull();
    assertThat(ask(pair.getter(), query, it).getString("data.node.booking.id")).isNotNull();
    assertThat(ask(Person.who(Role.LIAISON, aUnit().id()), query, it).getString("data.node"))
        .isNull();
  }

  private static Map<String, Object> hours(int from, int to) {
    return input("starts", at(from), "ends", at(to));
  }

  private static Reply acceptFor(Reply pledge, Map<String, Object> time) {
    return ACCEPT_PLEDGE.as(Role.COORDINATOR, input("pledge", pledge.id(), "time", time));
  }

  private static List<String> errors(Pair pair, Object... more) {
    return PLEDGE.as(Role.COORDINATOR, pledging(pair, more)).errors();
  }

  /** All that an acceptance may change, with the bookings of the receiver. */
  private static Map<String, Object> standing(Pair pair, Reply pledge) {
    return Api.as(
            Role.COORDINATOR,
            """
            query ($pledge: ID!, $party: ID!, $from: DateTime!, $to: DateTime!, $host: ID!) {
              node(id: $pledge) {
                ... on Pledge {
                  version state acceptedAt time { starts } booking { id }
                  need { version quantity { remaining } } offer { version quantity { remaining } }
                }
              }
              bookings(party: $party, from: $from, to: $to, first: 9) { nodes { id state } }
              hosted: bookings(party: $host, from: $from, to: $to, asHost: true, first: 9) {
                nodes { id state version }
              }
            }
            """,
            Map.of(
                "pledge",
                pledge.id(),
                "party",
                pair.receiver().id(),
                "host",
                pair.provider().id(),
                "from",
                at(today(), 0).toString(),
                "to",
                at(48).toString()))
        .getMap("data");
  }

  /** The state of a pledge or of a booking. */
  private static String state(String id) {
    JsonPath found =
        Api.as(
            Role.COORDINATOR,
            """
            query ($id: ID!) {
              node(id: $id) { ... on Pledge { pledge: state } ... on Booking { booking: state } }
            }
            """,
            Map.of("id", id));
    return found.<String, String>getMap("data.node").values().iterator().next();
  }

  private static int due(Pair pair) {
    return ask(
            pair.getter(),
            "query ($provider: ID!) { reliability(provider: $provider) { due } }",
            Map.of("provider", pair.provider().id()))
        .getInt("data.reliability.due");
  }

  private static JsonPath ask(Person person, String query, Map<String, ?> variables) {
    return Api.post(given().auth().oauth2(person.token()), query, variables);
  }
}
