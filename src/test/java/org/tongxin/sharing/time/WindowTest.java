package org.tongxin.sharing.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tongxin.recurrence.Example.BERLIN;
import static org.tongxin.recurrence.Example.SHANGHAI;
import static org.tongxin.recurrence.Example.faults;
import static org.tongxin.recurrence.Example.span;
import static org.tongxin.sharing.time.WindowExample.window;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tongxin.kernel.Checks;
import org.tongxin.kernel.Refused;
import org.tongxin.recurrence.Example;
import org.tongxin.recurrence.Span;

class WindowTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # rule                | hours       | within                            | occurrences
                                | 08:00-18:00 | 2026-03-01T00:00/2026-04-01T00:00 | 2026-03-02T08:00/2026-03-02T18:00
                                | 08:00-18:00 | 2026-03-03T00:00/2026-04-01T00:00 | ''
          FREQ=DAILY            | 18:00-08:00 | 2026-03-03T07:00/2026-03-03T19:00 | 2026-03-02T18:00/2026-03-03T08:00 2026-03-03T18:00/2026-03-04T08:00
          FREQ=DAILY            | 18:00-08:00 | 2026-03-03T08:00/2026-03-03T18:00 | ''
          FREQ=DAILY            | 18:00-08:00 | 2026-03-03T08:00/2026-03-03T18:01 | 2026-03-03T18:00/2026-03-04T08:00
          FREQ=DAILY            | 06:00-06:00 | 2026-03-03T05:00/2026-03-03T07:00 | 2026-03-02T06:00/2026-03-03T06:00 2026-03-03T06:00/2026-03-04T06:00
          FREQ=DAILY            | 00:00-00:00 | 2026-03-04T00:00/2026-03-05T00:00 | 2026-03-04T00:00/2026-03-05T00:00
          FREQ=WEEKLY;BYDAY=TU  | 08:00-09:00 | 2026-03-01T00:00/2026-03-15T00:00 | 2026-03-03T08:00/2026-03-03T09:00 2026-03-10T08:00/2026-03-10T09:00
          FREQ=DAILY;COUNT=2    | 23:00-01:00 | 2026-01-01T00:00/2027-01-01T00:00 | 2026-03-02T23:00/2026-03-03T01:00 2026-03-03T23:00/2026-03-04T01:00
          """)
  void itsOccurrencesThatTouchAStretchOfTime(
      String rule, String hours, String within, String expected) {
    assertThat(shown(window(rule, "2026-03-02", hours, SHANGHAI), within)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # hours     | on         | from, UTC            | to, UTC
          18:00-08:00 | 2026-03-28 | 2026-03-28T17:00:00Z | 2026-03-29T06:00:00Z
          18:00-08:00 | 2026-10-24 | 2026-10-24T16:00:00Z | 2026-10-25T07:00:00Z
          00:00-00:00 | 2026-03-29 | 2026-03-28T23:00:00Z | 2026-03-29T22:00:00Z
          00:00-00:00 | 2026-10-25 | 2026-10-24T22:00:00Z | 2026-10-25T23:00:00Z
          02:30-04:00 | 2026-03-29 | 2026-03-29T01:30:00Z | 2026-03-29T02:00:00Z
          02:30-04:00 | 2026-10-25 | 2026-10-25T00:30:00Z | 2026-10-25T03:00:00Z
          01:00-02:30 | 2026-03-29 | 2026-03-29T00:00:00Z | 2026-03-29T01:30:00Z
          01:00-02:30 | 2026-10-25 | 2026-10-24T23:00:00Z | 2026-10-25T00:30:00Z
          03:00-02:30 | 2026-03-28 | 2026-03-28T02:00:00Z | 2026-03-29T01:00:00Z
          """)
  void nightsInWhichTheClockChanges(String hours, String on, Instant from, Instant to) {
    Window once = window(null, on, hours, BERLIN);

    assertThat(once.occurrences(new Span(from.minusSeconds(900_000), to)))
        .containsExactly(new Span(from, to));
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          02:30-03:00, 2026-03-29, Europe/Berlin
          02:30-03:15, 2026-03-29, Europe/Berlin
          08:00-18:00, 2011-12-30, Pacific/Apia
          """)
  void anOccurrenceThatTheClockSkipsDoesNotTakePlace(String hours, String on, ZoneId zone) {
    LocalDate day = LocalDate.parse(on);
    Window daily = window("FREQ=DAILY", day.minusDays(1).toString(), hours, zone);

    assertThat(
            daily.occurrences(
                span(day.minusDays(9) + "T00:00/" + day.plusDays(2) + "T00:00", zone)))
        .hasSize(2);
  }

  @Test
  void exceptionDaysAndDaysFromTheLastOnAreLeftOut() {
    var window =
        new Window(
            "w",
            "FREQ=DAILY",
            LocalDate.parse("2026-03-02"),
            LocalDate.parse("2026-03-05"),
            LocalTime.of(18, 0),
            LocalTime.of(8, 0),
            List.of(LocalDate.parse("2026-03-03")),
            null,
            false,
            SHANGHAI);

    assertThat(shown(window, "2026-01-01T00:00/2027-01-01T00:00"))
        .isEqualTo("2026-03-02T18:00/2026-03-03T08:00 2026-03-04T18:00/2026-03-05T08:00");
  }

  @Test
  void moreThanFiveThousandOccurrencesAreRefused() {
    Window daily = window("FREQ=DAILY", "2000-01-01", "08:00-09:00", SHANGHAI);
    Instant start = Example.instant("2000-01-01T00:00", SHANGHAI);

    assertThat(daily.occurrences(new Span(start, start.plusSeconds(5000L * 86_400)))).hasSize(5000);
    assertThatThrownBy(() -> daily.occurrences(new Span(start, start.plusSeconds(5001L * 86_400))))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("too many");
    assertThatThrownBy(() -> daily.occurrences(new Span(Instant.MIN, Instant.MAX)))
        .isInstanceOf(Refused.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # rule                        | hours       | month   | pass
          FREQ=DAILY                    | 18:00-08:00 | 2026-04 | 2026-04-01T18:00/2026-05-01T08:00
          FREQ=DAILY                    | 18:00-08:00 | 2026-05 | 2026-05-01T18:00/2026-06-01T08:00
          FREQ=DAILY                    | 18:00-08:00 | 2026-03 | 2026-03-02T18:00/2026-04-01T08:00
          FREQ=DAILY                    | 06:00-06:00 | 2026-04 | 2026-04-01T06:00/2026-05-01T06:00
          FREQ=WEEKLY;BYDAY=MO,TU       | 08:00-18:00 | 2026-04 | 2026-04-06T08:00/2026-04-28T18:00
          FREQ=DAILY;COUNT=3            | 18:00-08:00 | 2026-04 |
          FREQ=DAILY                    | 18:00-08:00 | 2026-02 |
          """)
  void aMonthlyPassTakesWhatBeginsInTheMonth(
      String rule, String hours, YearMonth month, String expected) {
    assertThat(
            window(rule, "2026-03-02", hours, SHANGHAI)
                .pass(month)
                .map(pass -> Example.local(pass, SHANGHAI))
                .orElse(null))
        .isEqualTo(expected);
  }

  @Test
  void allFaultsOfAWindowAreToldAtOnce() {
    LocalDate day = LocalDate.parse("2026-03-02");
    List<LocalDate> except = IntStream.range(0, 367).mapToObj(day::plusDays).toList();
    var window =
        new Window(
            "w", "FREQ=HOURLY", day, day, LocalTime.MIN, LocalTime.MIN, except, 0, true, SHANGHAI);

    assertThat(faults(window.check(new Checks(), "input.window")))
        .containsExactly(
            "input.window.lastDay: it ends after the day it begins",
            "input.window.exceptDays: 366 exception days at most",
            "input.window.capacity: is 1 to 1,000,000",
            "input.window.rrule: a rule repeats daily at the most");
  }

  @Test
  void aRuleThatNeverHappensBeforeTheLastDayIsAFault() {
    LocalDate day = LocalDate.parse("2026-03-02");

    assertThat(faults(mondays(day.plusDays(1), day.plusDays(7)).check(new Checks(), "w")))
        .containsExactly("w.rrule: the rule never happens");
    assertThat(faults(mondays(day.plusDays(1), day.plusDays(8)).check(new Checks(), "w")))
        .isEmpty();
  }

  private static Window mondays(LocalDate first, LocalDate last) {
    return new Window(
        "w",
        "FREQ=WEEKLY;BYDAY=MO",
        first,
        last,
        LocalTime.MIN,
        LocalTime.MIN,
        List.of(),
        1_000_000,
        true,
        SHANGHAI);
  }

  private static String shown(Window window, String within) {
    return window.occurrences(span(within, SHANGHAI)).stream()
        .map(one -> Example.local(one, SHANGHAI))
        .collect(Collectors.joining(" "));
  }
}
