package org.tongxin.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tongxin.Mutation.BOOK_SERIES;
import static org.tongxin.Mutation.CANCEL_BOOKING;
import static org.tongxin.network.NetworkFixture.aUnit;
import static org.tongxin.network.NetworkFixture.input;
import static org.tongxin.sharing.SharingFixture.aBooking;
import static org.tongxin.sharing.SharingFixture.anOffer;
import static org.tongxin.sharing.SharingFixture.at;
import static org.tongxin.sharing.SharingFixture.book;
import static org.tongxin.sharing.SharingFixture.booking;
import static org.tongxin.sharing.SharingFixture.conflicts;
import static org.tongxin.sharing.SharingFixture.day;
import static org.tongxin.sharing.SharingFixture.exclusive;
import static org.tongxin.sharing.SharingFixture.places;

import io.restassured.path.json.JsonPath;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tongxin.Api;
import org.tongxin.OnRealStores;
import org.tongxin.Reply;
import org.tongxin.access.Role;

/** What recurs is looked at first, then booked: all of it, or all but what clashes. */
@OnRealStores
class BookingSeriesTest {
  @Test
  void eachClashIsShownThenNothingIsBookedThenAllTheRest() {
    Reply offer = anOffer(exclusive());
    Reply second =
        book(booking(aUnit(), at(day().plusDays(1), 9), at(day().plusDays(1), 10), offer)).done();
    Reply fourth =
        book(booking(aUnit(), at(day().plusDays(3), 8), at(day().plusDays(3), 12), offer)).done();
    var series = series(offer, "FREQ=DAILY;COUNT=5");

    JsonPath preview = preview(series);
    assertThat(preview.getList("data.previewSeries.starts")).hasSize(5);
    assertThat(preview.getList("data.previewSeries.clashes.code"))
        .containsExactly(
            List.of(),
            List.of("BOOKING_CONFLICT"),
            List.of(),
            List.of("BOOKING_CONFLICT"),
            List.of());
    assertThat(preview.getList("data.previewSeries[1].clashes.conflictsWith.flatten()"))
        .containsExactly(second.id());

    Reply refused = BOOK_SERIES.as(Role.COORDINATOR, input("series", series));
    assertThat(refused.errors())
        .containsOnly("BOOKING_CONFLICT input.series.lines.0.offer")
        .hasSize(2);
    assertThat(conflicts(refused)).containsExactly(List.of(second.id()), List.of(fourth.id()));
    assertThat(preview(series).getList("data.previewSeries.clashes.code"))
        .as("nothing was booked")
        .isEqualTo(preview.getList("data.previewSeries.clashes.code"));

    Reply booked =
        BOOK_SERIES.as(Role.COORDINATOR, input("series", series, "skipClashes", true)).done();
    assertThat(instants(booked, "skipped"))
        .containsExactly(at(day().plusDays(1), 9), at(day().plusDays(3), 9));
    assertThat(instants(booked, "bookings.starts"))
        .containsExactly(at(9), at(day().plusDays(2), 9), at(day().plusDays(4), 9));
    assertThat(booked.list("bookings.state")).containsOnly("CONFIRMED");
    assertThat(booked.list("bookings.seriesId")).containsOnly(booked.id());
  }

  @Test
  void oneOfASeriesIsGivenUpAndTheOthersStand() {
    Reply offer = anOffer(places(1));
    Reply booked =
        BOOK_SERIES
            .as(Role.COORDINATOR, input("series", series(offer, "FREQ=WEEKLY;COUNT=3")))
            .done();

    CANCEL_BOOKING
        .as(Role.COORDINATOR, input("booking", booked.list("bookings.id").getFirst()))
        .done();

    aBooking(9, 10, offer);
    assertThat(
            book(booking(aUnit(), at(day().plusDays(7), 9), at(day().plusDays(7), 10), offer))
                .codes())
        .containsExactly("CAPACITY_EXCEEDED");
  }

  @Test
  void whereEverythingClashesNothingIsBookedEvenWhereClashesAreLeftOut() {
    Reply offer = anOffer(places(2));
    var series = series(offer, "FREQ=DAILY;COUNT=2");
    series.put("starts", at(5).toString());
    series.put("ends", at(6).toString());

    assertThat(
            BOOK_SERIES.as(Role.COORDINATOR, input("series", series, "skipClashes", true)).errors())
        .containsExactly("BAD_INPUT input.series.starts", "BAD_INPUT input.series.starts");
  }

  @Test
  void daysAreLeftOutAndOccurrencesThatOverlapCountAgainstEachOther() {
    Reply offer = anOffer(places(1));
    var left = series(offer, "FREQ=DAILY;COUNT=3");
    left.put("exceptDays", List.of(day().plusDays(1).toString()));
    Reply booked = BOOK_SERIES.as(Role.COORDINATOR, input("series", left)).done();
    assertThat(instants(booked, "bookings.starts"))
        .containsExactly(at(9), at(day().plusDays(2), 9));

    Reply open = SharingFixture.aClosedOffer(SharingFixture.listing(aUnit()), places(1));
    SharingFixture.aWindow(open, "starts", "00:00", "ends", "00:00");
    var overlapping = series(open, "FREQ=DAILY;COUNT=2");
    overlapping.put("ends", at(9 + 30).toString());
    assertThat(BOOK_SERIES.as(Role.COORDINATOR, input("series", overlapping)).errors())
        .containsExactly("CAPACITY_EXCEEDED input.series.lines.0.offer");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          FREQ=DAILY                          | rrule
          FREQ=DAILY;COUNT=401                | rrule
          FREQ=HOURLY;COUNT=3                 | rrule
          FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30;COUNT=3 | rrule
          every day                           | rrule
          FREQ=DAILY;COUNT=0                  | rrule
          """)
  void aRuleThatIsNoneIsRefused(String rule, String field) {
    var series = series(anOffer(exclusive()), rule);

    assertThat(BOOK_SERIES.as(Role.COORDINATOR, input("series", series)).errors())
        .isNotEmpty()
        .allMatch(error -> error.equals("BAD_INPUT input.series." + field));
    assertThat(preview(series).getString("errors[0].extensions.code")).isEqualTo("BAD_INPUT");
  }

  @Test
  void aSeriesHasNoMoreThanFourHundredLines() {
    Reply one = anOffer(places(9));
    Reply other = anOffer(places(9));
    var series = series(one, "FREQ=DAILY;COUNT=201");
    series.put("lines", List.of(Map.of("offer", one.id()), Map.of("offer", other.id())));

    assertThat(BOOK_SERIES.as(Role.COORDINATOR, input("series", series)).errors())
        .containsExactly("BAD_INPUT input.series.rrule");
  }

  private static Map<String, Object> series(Reply offer, String rule) {
    var series = booking(aUnit(), 9, 10, offer);
    series.put("rrule", rule);
    return series;
  }

  private static JsonPath preview(Map<String, Object> series) {
    return Api.as(
        Role.COORDINATOR,
        """
        query ($input: SeriesInput!) {
          previewSeries(input: $input) { starts ends clashes { code field conflictsWith } }
        }
        """,
        Map.of("input", series));
  }

  private static List<Instant> instants(Reply series, String path) {
    return series.list(path).stream().map(Instant::parse).toList();
  }
}
