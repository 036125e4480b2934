package org.tongxin.sharing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.tongxin.calendar.CalendarFixture.address;
import static org.tongxin.calendar.CalendarFixture.by;
import static org.tongxin.calendar.CalendarFixture.call;
import static org.tongxin.calendar.CalendarFixture.coordinator;
import static org.tongxin.calendar.CalendarFixture.event;
import static org.tongxin.calendar.CalendarFixture.events;
import static org.tongxin.calendar.CalendarFixture.get;
import static org.tongxin.calendar.CalendarFixture.open;
import static org.tongxin.calendar.CalendarFixture.revoke;
import static org.tongxin.calendar.CalendarFixture.said;
import static org.tongxin.network.NetworkFixture.aUnit;
import static org.tongxin.network.NetworkFixture.word;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.fortuna.ical4j.model.component.VEvent;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tongxin.Api;
import org.tongxin.MovableClock;
import org.tongxin.OnRealStores;
import org.tongxin.Person;
import org.tongxin.Reply;
import org.tongxin.access.Role;
import org.tongxin.network.UnitKind;

/** Calendars at secret addresses: who opens them, what they show, and who gets to see it. */
@OnRealStores
class CalendarTest {
  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
  private final LocalDate day = LocalDate.now(ZONE).plusDays(10);
  private final Instant evening = day.atTime(22, 0).atZone(ZONE).toInstant();
  private final Instant morning = evening.plus(Duration.ofHours(9));

  @Inject MovableClock clock;

  @ConfigProperty(name = "quarkus.datasource.jdbc.url")
  @SuppressWarnings("NullAway") // injected
  String url;

  private Reply host;
  private Reply venue;
  private Reply booker;
  private Reply offer;

  @BeforeEach
  void anOfferAtAVenue() {
    host = aUnit();
    venue = aUnit(UnitKind.VENUE);
    booker = aUnit();
    offer = anOffer();
  }

  @AfterEach
  void now() {
    clock.moveBack();
  }

  @Test
  void aBookingShowsForItsBookerItsHostAndItsPlaceAndForNobodyElse() throws Exception {
    String uid = book(false).id() + "@tongxin";

    for (Reply party : List.of(booker, host, venue)) {
      VEvent event = event(address(open(party)));
      assertThat(said(event, "UID")).isEqualTo(uid);
      assertThat(said(event, "SUMMARY")).isEqualTo("夜间车位, 甲;乙\n丙 (Night parking)");
      assertThat(said(event, "DESCRIPTION"))
          .contains(booker.get("name"))
          .contains("数量 (quantity): 2");
      assertThat(said(event, "LOCATION")).isEqualTo(venue.get("name"));
      assertThat(said(event, "CATEGORIES")).startsWith("类目");
      assertThat(said(event, "STATUS")).isEqualTo("CONFIRMED");
      assertThat(said(event, "SEQUENCE")).isEqualTo("0");
    }
    assertThat(events(address(open(aUnit())))).isEmpty();
  }

  @Test
  void aNightAcrossMidnightIsWrittenInItsZone() {
    book(false);

    assertThat(get(address(open(booker))).asString())
        .contains("BEGIN:VTIMEZONE\r\nTZID:Asia/Shanghai\r\n")
        .contains("DTSTART;TZID=Asia/Shanghai:" + basic(day) + "T220000\r\n")
        .contains("DTEND;TZID=Asia/Shanghai:" + basic(day.plusDays(1)) + "T070000\r\n");
  }

  @Test
  void aHeldBookingIsTentative() throws Exception {
    book(true);

    assertThat(said(event(address(open(host))), "STATUS")).isEqualTo("TENTATIVE");
  }

  @Test
  void aCancelledBookingKeepsItsUidAndShowsForThirtyDays() throws Exception {
    Reply booking = book(false);
    String address = address(open(booker));
    VEvent before = event(address);

    call("cancelBooking", "booking", "id", Map.of("booking", booking.id())).done();

    VEvent after = event(address);
    assertThat(said(after, "UID")).isEqualTo(said(before, "UID"));
    assertThat(said(after, "STATUS")).isEqualTo("CANCELLED");
    assertThat(said(after, "TRANSP")).isEqualTo("TRANSPARENT");
    assertThat(Integer.parseInt(said(after, "SEQUENCE")))
        .isGreaterThan(Integer.parseInt(said(before, "SEQUENCE")));
    clock.moveTo(Instant.now().plus(Duration.ofDays(29)));
    assertThat(events(address)).hasSize(1);
    clock.moveTo(Instant.now().plus(Duration.ofDays(31)));
    assertThat(events(address)).isEmpty();
  }

  @Test
  void aBookingShowsFrom400DaysBeforeUntil31DaysAfter() throws Exception {
    book(false);
    String address = address(open(booker));

    clock.moveTo(evening.minus(Duration.ofDays(401)));
    assertThat(events(address)).isEmpty();
    clock.moveTo(evening.minus(Duration.ofDays(399)));
    assertThat(events(address)).hasSize(1);
    clock.moveTo(morning.plus(Duration.ofDays(30)));
    assertThat(events(address)).hasSize(1);
    clock.moveTo(morning.plus(Duration.ofDays(32)));
    assertThat(events(address)).isEmpty();
  }

  @Test
  void twoReadsGiveTheSameBytesAndTheSecondNeedNotGiveThem() {
    book(false);
    String address = address(open(booker));

    Response first = get(address);
    Response second = get(address);

    assertThat(second.asByteArray()).isEqualTo(first.asByteArray());
    assertThat(first.contentType()).isEqualTo("text/calendar; charset=utf-8");
    assertThat(first.header("Cache-Control")).startsWith("private");
    Response unchanged = given().header("If-None-Match", first.header("ETag")).get(address);
    assertThat(unchanged.statusCode()).isEqualTo(304);
    assertThat(unchanged.header("ETag")).isEqualTo(first.header("ETag"));
    assertThat(unchanged.asByteArray()).isEmpty();
    assertThat(given().head(address).statusCode()).isEqualTo(200);
    book(false);
    assertThat(given().header("If-None-Match", first.header("ETag")).get(address).statusCode())
        .isEqualTo(200);
  }

  @Test
  void aRevokedAddressIsAnsweredLikeOneThatNeverWas() {
    Reply feed = open(booker);
    String address = address(feed);
    assertThat(get(address).statusCode()).isEqualTo(200);

    Reply revoked = revoke(coordinator(), feed).done();

    assertThat(revoked.get("revokedAt")).isNotNull();
    assertThat(revoked.version()).isEqualTo(2);
    Response gone = get(address);
    Response never = get("/calendars/" + "A".repeat(43) + ".ics");
    assertThat(gone.statusCode()).isEqualTo(404);
    assertThat(never.statusCode()).isEqualTo(404);
    assertThat(gone.headers().asList()).isEqualTo(never.headers().asList());
    assertThat(gone.asByteArray()).isEqualTo(never.asByteArray());
    assertThat(revoke(coordinator(), feed).errors()).containsExactly("CONFLICT input.feed");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "..%2F..%2Fapplication.properties",
        "%00.ics",
        "%27%20or%20true--.ics",
        ".ics",
        "%F0%9F%98%80%E5%88%92.ics",
        "%AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA.ics",
        "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
      })
  void aHostileSecretIsNotFound(String file) {
    assertThat(given().urlEncodingEnabled(false).get("/calendars/" + file).statusCode())
        .isEqualTo(404);
  }

  @Test
  void anothersFeedIsNeitherOpenedNorListedNorRevoked() {
    Reply feed = open(booker);
    RequestSpecification other = by(Person.who(Role.LIAISON, host.id()));

    assertThat(revoke(other, feed).errors()).containsExactly("NOT_FOUND input.feed");
    assertThat(open(by(Person.who(Role.LIAISON, host.id())), booker.id(), null).codes())
        .containsExactly("FORBIDDEN");
    var listed =
        Api.post(by(Person.who(Role.LIAISON, host.id())), LIST, Map.of("party", booker.id()));
    assertThat(listed.getString("errors[0].extensions.code")).isEqualTo("FORBIDDEN");
    var node =
        Api.post(
            by(Person.who(Role.LIAISON, host.id())),
            "query ($id: ID!) { node(id: $id) { id } }",
            Map.of("id", feed.id()));
    assertThat(node.getString("data.node.id")).isNull();
    assertThat(get(address(feed)).statusCode()).isEqualTo(200);
  }

  @Test
  void nobodyWithoutATokenOpensOneAndNoneIsOpenedOfNobody() {
    assertThat(open(given(), booker.id(), null).refusal()).isEqualTo("UNAUTHENTICATED");
    assertThat(open(coordinator(), "nobody-" + word(), null).errors())
        .containsExactly("NOT_FOUND input.party");
    assertThat(call("revokeCalendarFeed", "feed", "id", Map.of("feed", "feed_none")).errors())
        .containsExactly("NOT_FOUND input.feed");
  }

  @Test
  void anEleventhFeedIsRefusedUntilOneIsRevoked() {
    Reply first = open(booker);
    for (int i = 0; i < 9; i++) {
      open(booker);
    }

    assertThat(open(coordinator(), booker.id(), null).errors())
        .containsExactly("CAPACITY_EXCEEDED input.party");
    revoke(coordinator(), first).done();
    open(booker);

    var listed = Api.post(coordinator(), LIST, Map.of("party", booker.id()));
    assertThat(listed.getList("data.calendarFeeds")).hasSize(11);
    assertThat(listed.getString("data.calendarFeeds[10].id")).isEqualTo(first.id());
    assertThat(listed.getString("data.calendarFeeds[0].party.id")).isEqualTo(booker.id());
  }

  @Test
  void aSecretIsShownOnceAndKeptNowhere() throws Exception {
    String key = word();
    Reply feed = open(coordinator(), booker.id(), key).done();
    String secret = address(feed).replaceAll(".*/|[.]ics$", "");

    Reply again = open(coordinator(), booker.id(), key).done();

    assertThat(again.id()).isEqualTo(feed.id());
    assertThat(again.payload()).containsEntry("address", null);
    revoke(coordinator(), feed).done();
    assertThat(secret).hasSize(43);
    for (String table : List.of("journal", "idempotency", "calendar_feed")) {
      assertThat(
              strings(
                  "select 'x' from " + table + " t where strpos(cast(t as text), ?) > 0", secret))
          .as(table)
          .isEmpty();
    }
    assertThat(strings("select kind from journal where subject_id = ? order by seq", feed.id()))
        .containsExactly("FeedOpened", "FeedRevoked");
  }

  private static final String LIST =
      "query ($party: ID!) { calendarFeeds(party: $party) { id revokedAt party { id } } }";

  private Reply book(boolean hold) {
    return call(
            "book",
            "booking",
            "id version state",
            Map.of(
                "party", booker.id(),
                "lines", List.of(Map.of("offer", offer.id(), "quantity", 2)),
                "starts", evening.toString(),
                "ends", morning.toString(),
                "hold", hold))
        .done();
  }

  private Reply anOffer() {
    Reply category =
        call("addCategory", "category", "id", Map.of("name", "类目" + word(), "nameEn", "Parking"))
            .done();
    Reply made =
        call(
                "makeOffer",
                "offer",
                "id version",
                Map.of(
                    "listing",
                    Map.of(
                        "owners",
                        List.of(host.id()),
                        "category",
                        category.id(),
                        "title",
                        "夜间车位, 甲;乙\n丙",
                        "titleEn",
                        "Night parking",
                        "place",
                        venue.id(),
                        "standing",
                        true),
                    "terms",
                    Map.of("capacity", 5)))
            .done();
    call(
            "openWindow",
            "window",
            "id",
            Map.of(
                "offer",
                made.id(),
                "firstDay",
                day.toString(),
                "starts",
                "22:00:00",
                "ends",
                "07:00:00"))
        .done();
    return made;
  }

  private static String basic(LocalDate day) {
    return day.toString().replace("-", "");
  }

  private List<String> strings(String sql, String parameter) throws SQLException {
    try (Connection connection = DriverManager.getConnection(url, "postgres", "postgres");
        var select = connection.prepareStatement(sql)) {
      select.setString(1, parameter);
      var found = new ArrayList<String>();
      try (var rows = select.executeQuery()) {
        while (rows.next()) {
          found.add(rows.getString(1));
        }
      }
      return found;
    }
  }
}
