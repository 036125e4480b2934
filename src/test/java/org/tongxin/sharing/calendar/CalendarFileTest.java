package org.tongxin.sharing.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DateProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tongxin.calendar.file.Almanac;
import org.tongxin.calendar.file.CalendarFile;
import org.tongxin.kernel.Text;
import org.tongxin.sharing.Booking;
import org.tongxin.sharing.BookingLine;
import org.tongxin.sharing.BookingState;
import org.tongxin.sharing.Listed;
import org.tongxin.sharing.ListingLinks;
import org.tongxin.sharing.ListingState;
import org.tongxin.sharing.Offer;
import org.tongxin.sharing.Terms;
import org.tongxin.sharing.Validity;
import org.tongxin.sharing.Visibility;

/** What is in the file, read back by the library that others read it with. */
class CalendarFileTest {
  private static final Instant MADE = Instant.parse("2026-02-01T01:02:03.456789Z");
  private static final Instant CHANGED = Instant.parse("2026-02-03T04:05:06.789Z");
  private static final Instant EVENING = Instant.parse("2026-03-07T14:00:00Z");
  private static final Duration NIGHT = Duration.ofHours(9);

  @Test
  void theFileIsWhatAValidatorAccepts() throws Exception {
    Calendar calendar = read(file("会议室", EVENING, "Asia/Shanghai"));

    assertThat(calendar.validate(true).getEntries()).isEmpty();
    assertThat(calendar.getComponents("VTIMEZONE")).hasSize(1);
    assertThat(value(calendar, Property.UID)).isEqualTo("booking_1@tongxin");
    assertThat(value(calendar, Property.DTSTAMP)).isEqualTo("20260203T040506Z");
    assertThat(value(calendar, Property.LAST_MODIFIED)).isEqualTo("20260203T040506Z");
    assertThat(value(calendar, Property.CREATED)).isEqualTo("20260201T010203Z");
    assertThat(value(calendar, Property.SEQUENCE)).isEqualTo("2");
    assertThat(value(calendar, Property.SUMMARY)).isEqualTo("会议室 (Hall)");
    assertThat(value(calendar, Property.DESCRIPTION))
        .isEqualTo("预约方 (booked by): 划船社区 (Huachuan)\n数量 (quantity): 3");
    assertThat(value(calendar, Property.LOCATION)).isEqualTo("展示厅 二楼 (Upstairs)");
    assertThat(value(calendar, Property.CATEGORIES)).isEqualTo("场地\\,甲");
  }

  @Test
  void nothingToShowIsAValidFileToo() throws Exception {
    byte[] file = CalendarFile.of(new Almanac("划船社区", List.of()));

    assertThat(read(file).validate(true).getEntries()).isEmpty();
    assertThat(lines(file)).contains("X-WR-CALNAME:划船社区");
  }

  @Test
  void theSameBookingsMakeTheSameBytes() {
    assertThat(file("会议室", EVENING, "Europe/Berlin"))
        .isEqualTo(file("会议室", EVENING, "Europe/Berlin"));
  }

  @Test
  void aNightAcrossMidnightHasBothEndsInItsZone() {
    assertThat(lines(file("车位", EVENING, "Asia/Shanghai")))
        .contains(
            "DTSTART;TZID=Asia/Shanghai:20260307T220000",
            "DTEND;TZID=Asia/Shanghai:20260308T070000",
            "TZOFFSETTO:+0800");
  }

  @Test
  void anHourThatComesTwiceIsWrittenInUtcTheSecondTime() {
    var second = Instant.parse("2026-10-25T01:30:00Z");
    assertThat(lines(file("车位", second, "Europe/Berlin"))).contains("DTSTART:20261025T013000Z");
    var first = Instant.parse("2026-10-25T00:30:00Z");
    assertThat(lines(file("车位", first, "Europe/Berlin")))
        .contains("DTSTART;TZID=Europe/Berlin:20261025T023000");
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          HELD,      STATUS:TENTATIVE, TRANSP:OPAQUE
          CONFIRMED, STATUS:CONFIRMED, TRANSP:OPAQUE
          COMPLETED, STATUS:CONFIRMED, TRANSP:OPAQUE
          CANCELLED, STATUS:CANCELLED, TRANSP:TRANSPARENT
          RECALLED,  STATUS:CANCELLED, TRANSP:TRANSPARENT
          DECLINED,  STATUS:CANCELLED, TRANSP:TRANSPARENT
          NO_SHOW,   STATUS:CANCELLED, TRANSP:TRANSPARENT
          """)
  void aStateShowsAs(BookingState state, String status, String transparency) {
    assertThat(lines(CalendarFile.of(almanac(state, "会议室", EVENING, "Asia/Shanghai"))))
        .contains(status, transparency);
  }

  @ParameterizedTest
  @ValueSource(strings = {"WAITING", "EXPIRED"})
  void whatTakesNoRoomDoesNotShow(BookingState state) {
    assertThat(lines(CalendarFile.of(almanac(state, "会议室", EVENING, "Asia/Shanghai"))))
        .doesNotContain("BEGIN:VEVENT");
  }

  @Test
  void commasSemicolonsAndNewlinesAreEscaped() throws Exception {
    String title = "甲,乙;丙\\丁\n戊\r\n己\r庚\u0007\u0085\"辛\" BEGIN:VEVENT";
    byte[] file = file(title, EVENING, "Asia/Shanghai");

    assertThat(String.join("", lines(file)))
        .contains("SUMMARY:甲\\,乙\\;丙\\\\丁\\n戊\\n己\\n庚\"辛\" BEGIN:VEVENT");
    assertThat(value(read(file), Property.SUMMARY))
        .isEqualTo("甲,乙;丙\\丁\n戊\n己\n庚\"辛\" BEGIN:VEVENT (Hall)");
  }

  @Test
  void linesOfAnyWordsHave75OctetsAtMostAndReadBackAsTheyWere() throws Exception {
    long seed = System.nanoTime();
    System.out.println("seed " + seed);
    var random = new Random(seed);
    for (int round = 0; round < 200; round++) {
      String title = words(random);
      byte[] file = file(title, EVENING, "Asia/Shanghai");
      String text = new String(file, StandardCharsets.UTF_8);

      assertThat(text).endsWith("\r\n").doesNotContain("\uFFFD");
      assertThat(text.replace("\r\n", "")).doesNotContain("\r").doesNotContain("\n");
      assertThat(text.split("\r\n"))
          .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
      assertThat(summary(file)).isEqualTo(title + " (Hall)");
      assertThat(read(file).validate(true).getEntries()).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Asia/Shanghai",
        "Europe/Berlin",
        "America/New_York",
        "Australia/Lord_Howe",
        "UTC"
      })
  void theTimesReadFromTheFileAreThoseOfTheBooking(String zone) throws Exception {
    long seed = System.nanoTime();
    System.out.println("seed " + seed);
    var random = new Random(seed);
    for (int round = 0; round < 60; round++) {
      Instant starts = EVENING.plus(Duration.ofMinutes(30L * random.nextInt(48 * 400)));
      if (clocksChangeAt(starts, zone) || clocksChangeAt(starts.plus(NIGHT), zone)) {
        continue; // The library takes that moment for the time before; see below.
      }
      Calendar calendar = read(file("车位", starts, zone));

      assertThat(time(calendar, Property.DTSTART)).as(zone).isEqualTo(starts);
      assertThat(time(calendar, Property.DTEND)).as(zone).isEqualTo(starts.plus(NIGHT));
    }
  }

  @Test
  void whatBeginsAsTheClocksChangeIsInTheTimeAfterIt() throws Exception {
    var change = Instant.parse("2026-03-29T01:00:00Z");

    assertThat(lines(file("车位", change, "Europe/Berlin")))
        .contains("DTSTART;TZID=Europe/Berlin:20260329T030000")
        .containsSubsequence(
            "BEGIN:DAYLIGHT",
            "DTSTART:20260329T020000",
            "TZOFFSETFROM:+0100",
            "TZOFFSETTO:+0200",
            "END:DAYLIGHT");
  }

  private static boolean clocksChangeAt(Instant instant, String zone) {
    var change = ZoneId.of(zone).getRules().previousTransition(instant.plusSeconds(1));
    return change != null && change.getInstant().equals(instant);
  }

  private static String words(Random random) {
    String letters = "aé划船😀,;:\\\"\n 、";
    var words = new StringBuilder("题");
    int length = random.nextInt(150);
    for (int i = 0; i < length; i++) {
      int at = letters.offsetByCodePoints(0, random.nextInt(13));
      words.appendCodePoint(letters.codePointAt(at));
    }
    return words.toString();
  }

  // As RFC 5545 reads it; the library takes a backslash before a newline for two backslashes.
  private static String summary(byte[] file) {
    String line =
        lines(file).stream().filter(each -> each.startsWith("SUMMARY:")).findFirst().orElseThrow();
    return Pattern.compile("\\\\(.)")
        .matcher(line.substring("SUMMARY:".length()))
        .replaceAll(escaped ->
            Matcher.quoteReplacement(escaped.group(1).equals("n") ? "\n" : escaped.group(1)));
  }

  private static byte[] file(String title, Instant starts, String zone) {
    return CalendarFile.of(almanac(BookingState.CONFIRMED, title, starts, zone));
  }

  private static Almanac almanac(BookingState state, String title, Instant starts, String zone) {
    var line = new BookingLine("offer_1", "offer_1", 3, false);
    var booking =
        new Booking(
            "booking_1",
            3,
            "unit_1",
            state,
            starts,
            starts.plus(NIGHT),
            List.of(line),
            null,
            null,
            MADE,
            null,
            null);
    var names =
        Map.of(
            "unit_1", new Text("划船社区", "Huachuan"),
            "unit_2", new Text("展示厅", null),
            "room_1", new Text("二楼", "Upstairs"),
            "category_1", new Text("场地,甲", "Venues"));
    var around =
        new Surroundings(
            Map.of("offer_1", offer(title)), names, Map.of("offer_1", ZoneId.of(zone)));
    return new Almanac("划船社区", BookingEntry.of(booking, CHANGED, around).stream().toList());
  }

  private static Offer offer(String title) {
    return Offer.of(
        new Listed(
            "offer_1",
            1,
            "offer-1",
            new Listed.Title(title, "Hall", null, null),
            null,
            null,
            null,
            new Validity(null, null, null, null),
            ListingState.OPEN,
            Visibility.PUBLIC,
            true,
            false,
            new ListingLinks(
                "category_1", List.of("unit_2"), List.of(), "unit_2", "room_1", null, null)),
        new Terms(5, false, false, null, null));
  }

  private static List<String> lines(byte[] file) {
    return List.of(new String(file, StandardCharsets.UTF_8).replace("\r\n ", "").split("\r\n", -1));
  }

  private static Calendar read(byte[] file) throws IOException, ParserException {
    return new CalendarBuilder().build(new ByteArrayInputStream(file));
  }

  private static String value(Calendar calendar, String property) {
    return event(calendar).getRequiredProperty(property).getValue();
  }

  private static Instant time(Calendar calendar, String property) {
    DateProperty<Temporal> time = event(calendar).getRequiredProperty(property);
    return Instant.from(time.getDate());
  }

  private static VEvent event(Calendar calendar) {
    return calendar.<VEvent>getComponents("VEVENT").getFirst();
  }
}
