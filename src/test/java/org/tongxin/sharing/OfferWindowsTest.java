package org.tongxin.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tongxin.Mutation.BLACK_OUT;
import static org.tongxin.Mutation.CLOSE_WINDOW;
import static org.tongxin.Mutation.LIFT_BLACKOUT;
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
import static org.tongxin.sharing.SharingFixture.conflicts;
import static org.tongxin.sharing.SharingFixture.day;
import static org.tongxin.sharing.SharingFixture.exclusive;
import static org.tongxin.sharing.SharingFixture.listing;
import static org.tongxin.sharing.SharingFixture.openWindow;
import static org.tongxin.sharing.SharingFixture.places;
import static org.tongxin.sharing.SharingFixture.today;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tongxin.Api;
import org.tongxin.OnRealStores;
import org.tongxin.Person;
import org.tongxin.Reply;
import org.tongxin.access.Role;

/** When offers are open, closed for a time, and what of them is free. */
@OnRealStores
class OfferWindowsTest {
  @Test
  void everythingThatIsWrongWithAWindowIsSaidAtOnce() {
    Reply offer = aClosedOffer(listing(aUnit()), places(3));

    Reply refused =
        openWindow(
            offer,
            "lastDay",
            today().minusDays(1),
            "capacity",
            0,
            "rrule",
            "FREQ=SECONDLY;INTERVAL=1",
            "exceptDays",
            today().datesUntil(today().plusDays(367)).map(String::valueOf).toList());

    assertThat(refused.errors())
        .containsExactlyInAnyOrder(
            "BAD_INPUT input.lastDay",
            "BAD_INPUT input.capacity",
            "BAD_INPUT input.rrule",
            "BAD_INPUT input.exceptDays");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30
          FREQ=SECONDLY;BYSECOND=0,1,2,3,4,5,6,7,8,9
          FREQ=DAILY;INTERVAL=2147483647
          FREQ=DAILY;COUNT=1000000000
          FREQ=MINUTELY;COUNT=100000
          FREQ=YEARLY;BYYEARDAY=366;BYDAY=MO;BYMONTH=1
          DTSTART:20260101
          not a rule
          """)
  void aRuleThatNeverHappensOrAsksTooMuchIsRefused(String rule) {
    Reply offer = aClosedOffer(listing(aUnit()), places(3));
    Instant before = Instant.now();

    assertThat(openWindow(offer, "rrule", rule).errors())
        .isNotEmpty()
        .containsOnly("BAD_INPUT input.rrule");
    assertThat(Duration.between(before, Instant.now())).isLessThan(Duration.ofSeconds(4));
  }

  @Test
  void aWindowThatCrossesMidnightIsOneSlot() {
    Reply offer = aClosedOffer(listing(aUnit()), places(2));
    aWindow(offer, "starts", "18:00", "ends", "02:00");

    Reply made = book(booking(aUnit(), 23, 25, offer)).done();

    assertThat(made.get("state")).isEqualTo("CONFIRMED");
    assertThat(slots(offer, 12, 30)).containsExactly("18-26 capacity 2 free 1 waiting 0");
    assertThat(parts(offer, 12, 30)).containsExactly("18-23 2", "23-25 1", "25-26 2");
    assertThat(book(booking(aUnit(), 25, 27, offer)).errors())
        .containsExactly("BAD_INPUT input.starts");
  }

  @Test
  void aWindowsOwnCapacityGoesBeforeTheOffers() {
    Reply offer = aClosedOffer(listing(aUnit()), places(9));
    aWindow(offer, "starts", "08:00", "ends", "12:00", "capacity", 1);
    aWindow(offer, "starts", "13:00", "ends", "17:00");
    aBooking(9, 10, offer);

    assertThat(slots(offer, 0, 24))
        .containsExactly("8-12 capacity 1 free 0 waiting 0", "13-17 capacity 9 free 9 waiting 0");
    assertThat(book(booking(aUnit(), 9, 10, offer)).codes()).containsExactly("CAPACITY_EXCEEDED");
    aBooking(13, 14, offer);
    assertThat(openWindow(anOffer(exclusive()), "capacity", 2).errors())
        .containsExactly("BAD_INPUT input.capacity");
  }

  @Test
  void aBlackoutIsRefusedOverABookingAndClosesTheRest() {
    Reply offer = anOffer(places(3));
    Reply made = aBooking(9, 10, offer);

    Reply refused = blackOut(offer, 8, 11);
    assertThat(refused.errors()).containsExactly("CONFLICT input.starts");
    assertThat(conflicts(refused)).containsExactly(List.of(made.id()));
    Reply closed = blackOut(offer, 10, 12).done();

    assertThat(parts(offer, 0, 24)).containsExactly("8-9 3", "9-10 2", "10-12 0", "12-22 3");
    assertThat(book(booking(aUnit(), 11, 13, offer)).errors())
        .containsExactly("BOOKING_CONFLICT input.starts");
    LIFT_BLACKOUT.as(Role.COORDINATOR, input("blackout", closed.id())).done();
    assertThat(LIFT_BLACKOUT.as(Role.COORDINATOR, input("blackout", closed.id())).errors())
        .containsExactly("CONFLICT input.blackout");
    aBooking(11, 13, offer);
    assertThat(blackOut(offer, 15, 14).errors()).containsExactly("BAD_INPUT input.ends");
  }

  @Test
  void aClosedWindowTakesNoMoreAndWhatIsBookedStands() {
    Reply offer = aClosedOffer(listing(aUnit()), places(3));
    Reply window = aWindow(offer);
    Reply made = aBooking(9, 10, offer);

    CLOSE_WINDOW.as(Role.COORDINATOR, input("window", window.id(), "expectedVersion", 1)).done();

    assertThat(CLOSE_WINDOW.as(Role.COORDINATOR, input("window", window.id())).errors())
        .containsExactly("CONFLICT input.window");
    assertThat(book(booking(aUnit(), 11, 12, offer)).errors())
        .containsExactly("CONFLICT input.lines.0.offer");
    assertThat(slots(offer, 0, 24)).isEmpty();
    assertThat(
            Api.as(
                    Role.COORDINATOR,
                    "query ($id: ID!) { node(id: $id) { ... on Booking { state } } }",
                    Map.of("id", made.id()))
                .getString("data.node.state"))
        .isEqualTo("CONFIRMED");
  }

  @Test
  void newTermsLeaveRoomForWhatIsBooked() {
    Reply offer = anOffer(places(3));
    aBooking(9, 10, offer);
    aBooking(9, 10, offer);

    assertThat(terms(offer, places(1)).errors()).containsExactly("CONFLICT input.terms");
    assertThat(terms(offer, exclusive()).errors()).containsExactly("CONFLICT input.terms");
    assertThat(terms(offer, places(2)).done().get("terms.capacity")).isEqualTo("2");
  }

  @Test
  void onlyWhoKeepsAnOfferOpensAndClosesIt() {
    Reply offer = anOffer(places(3));
    Reply draft = aClosedOffer(listing(aUnit(), "draft", true), places(3));
    var stranger = Person.who(Role.LIAISON, aUnit().id());
    var blackout = input("starts", at(9), "ends", at(10), "reason", "检修");

    blackout.put("offer", offer.id());
    assertThat(BLACK_OUT.as(stranger, blackout).codes()).containsExactly("FORBIDDEN");
    blackout.put("offer", draft.id());
    assertThat(BLACK_OUT.as(stranger, blackout).errors()).containsExactly("NOT_FOUND input.offer");
  }

  @Test
  void whatIsFreeIsFoundAmongOthers() {
    Reply owner = aUnit();
    Reply full = anOffer(owner, exclusive());
    Reply free = anOffer(owner, places(2));
    aBooking(8, 22, full);

    assertThat(free(owner, 9, 10, 1)).containsExactly(free.id());
    assertThat(free(owner, 9, 10, 3)).isEmpty();
    assertThat(free(owner, 4, 6, 1)).as("before they open").isEmpty();
  }

  private static Reply terms(Reply offer, Map<String, Object> terms) {
    return UPDATE_OFFER.as(Role.COORDINATOR, input("offer", offer.id(), "terms", terms));
  }

  private static Reply blackOut(Reply offer, int from, int to) {
    return BLACK_OUT.as(
        Role.COORDINATOR,
        input("offer", offer.id(), "starts", at(from), "ends", at(to), "reason", "检修"));
  }

  private static List<String> free(Reply owner, int from, int to, int quantity) {
    return Api.ask(
            """
            query ($owner: ID!, $from: DateTime!, $to: DateTime!, $quantity: Int!) {
              listings(
                where: {owner: $owner, free: {from: $from, to: $to, quantity: $quantity}}, first: 9
              ) { nodes { id } }
            }
            """,
            Map.of(
                "owner",
                owner.id(),
                "from",
                at(from).toString(),
                "to",
                at(to).toString(),
                "quantity",
                quantity))
        .getList("data.listings.nodes.id");
  }

  private static List<String> slots(Reply offer, int from, int to) {
    return asked(offer, from, to).stream()
        .map(slot ->
            "%s capacity %s free %s waiting %s"
                .formatted(
                    hours(slot), slot.get("capacity"), slot.get("free"), slot.get("waiting")))
        .toList();
  }

  @SuppressWarnings("unchecked")
  private static List<String> parts(Reply offer, int from, int to) {
    return asked(offer, from, to).stream()
        .flatMap(slot ->
            ((List<Map<String, Object>>) Objects.requireNonNull(slot.get("parts"))).stream())
        .map(part -> hours(part) + " " + part.get("free"))
        .toList();
  }

  private static List<Map<String, Object>> asked(Reply offer, int from, int to) {
    return Api.ask(
            """
            query ($key: ID!, $from: DateTime!, $to: DateTime!) {
              offer(key: $key) {
                slots(from: $from, to: $to) {
                  starts ends capacity free waiting parts { starts ends free }
                }
              }
            }
            """,
            Map.of("key", offer.id(), "from", at(from).toString(), "to", at(to).toString()))
        .getList("data.offer.slots");
  }

  /** From hour to hour of the day. */
  private static String hours(Map<String, Object> span) {
    return hour(String.valueOf(span.get("starts"))) + "-" + hour(String.valueOf(span.get("ends")));
  }

  private static long hour(String instant) {
    return Duration.between(at(day(), 0), Instant.parse(instant)).toHours();
  }
}
