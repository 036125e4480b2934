package org.tongxin.sharing.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tongxin.recurrence.Example.BERLIN;
import static org.tongxin.recurrence.Example.faults;
import static org.tongxin.recurrence.Example.span;

import java.time.Instant;
import java.time.LocalDate;
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

class SeriesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # rule                              | first                             | spans
          FREQ=DAILY;COUNT=2                  | 2026-03-02T08:00/2026-03-02T09:00 | 2026-03-02T08:00/2026-03-02T09:00 2026-03-03T08:00/2026-03-03T09:00
          FREQ=WEEKLY;COUNT=2                 | 2026-03-28T18:00/2026-03-29T08:00 | 2026-03-28T18:00/2026-03-29T08:00 2026-04-04T18:00/2026-04-05T08:00
          FREQ=WEEKLY;BYDAY=TU;UNTIL=20260310 | 2026-03-02T08:00/2026-03-02T09:00 | 2026-03-03T08:00/2026-03-03T09:00 2026-03-10T08:00/2026-03-10T09:00
          FREQ=MONTHLY;COUNT=2                | 2026-01-31T20:00/2026-02-02T10:00 | 2026-01-31T20:00/2026-02-02T10:00 2026-03-31T20:00/2026-04-02T10:00
          FREQ=DAILY;COUNT=3                  | 2026-10-24T01:00/2026-10-24T04:00 | 2026-10-24T01:00/2026-10-24T04:00 2026-10-25T01:00/2026-10-25T04:00 2026-10-26T01:00/2026-10-26T04:00
          """)
  void everyBookingHasTheLocalHoursOfTheFirst(String rule, String first, String expected) {
    assertThat(
            series(rule, span(first, BERLIN)).spans("input").stream()
                .map(one -> Example.local(one, BERLIN))
                .collect(Collectors.joining(" ")))
        .isEqualTo(expected);
  }

  @Test
  void anHourThatTheClockSkipsMovesForwardAndKeepsItsLength() {
    Span first = span("2026-03-28T02:30/2026-03-28T03:00", BERLIN);

    assertThat(series("FREQ=DAILY;COUNT=2", first).spans("input").getLast())
        .isEqualTo(span("2026-03-29T03:30/2026-03-29T04:00", BERLIN));
  }

  @Test
  void aFirstBookingInTheSecondOfTwoEqualHoursStaysThere() {
    var first =
        new Span(Instant.parse("2026-10-25T00:45:00Z"), Instant.parse("2026-10-25T01:15:00Z"));

    assertThat(series("FREQ=DAILY;COUNT=2", first).spans("input"))
        .containsExactly(
            first,
            new Span(Instant.parse("2026-10-26T01:45:00Z"), Instant.parse("2026-10-26T02:15:00Z")));
  }

  @Test
  void exceptionDaysAreLeftOutAndStillCounted() {
    Span first = span("2026-03-02T08:00/2026-03-02T09:00", BERLIN);
    var except = List.of(LocalDate.parse("2026-03-03"));

    assertThat(new Series("FREQ=DAILY;COUNT=3", first, BERLIN, except).spans("input"))
        .containsExactly(first, span("2026-03-04T08:00/2026-03-04T09:00", BERLIN));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          FREQ=DAILY;COUNT=400                         | ''
          FREQ=DAILY;COUNT=401                         | input.rrule: at most 400 bookings
          FREQ=DAILY;UNTIL=99991231                    | input.rrule: at most 400 bookings
          FREQ=DAILY                                   | input.rrule: it says by COUNT or UNTIL when it ends
          FREQ=DAILY;UNTIL=20200101                    | input.rrule: the rule never happens
          FREQ=DAILY;COUNT=5001                        | input.rrule: COUNT is 1 to 5000
          FREQ=HOURLY;COUNT=3                          | input.rrule: a rule repeats daily at the most
          FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30;COUNT=9  | input.rrule: the rule never happens
          """)
  void aSeriesEndsAndIsNotTooLong(String rule, String fault) {
    Series series = series(rule, span("2026-03-02T08:00/2026-03-02T09:00", BERLIN));

    assertThat(String.join(" ", faults(series.check(new Checks(), "input")))).isEqualTo(fault);
    if (!fault.isEmpty()) {
      assertThatThrownBy(() -> series.spans("input")).isInstanceOf(Refused.class);
    }
  }

  @Test
  void allFaultsOfASeriesAreToldAtOnce() {
    Span first = span("2026-03-02T08:00/2026-03-02T09:00", BERLIN);
    List<LocalDate> except =
        IntStream.range(0, 367).mapToObj(LocalDate.parse("2026-03-02")::plusDays).toList();

    assertThat(faults(new Series("FREQ=DAILY", first, BERLIN, except).check(new Checks(), "s")))
        .containsExactly(
            "s.exceptDays: 366 exception days at most",
            "s.rrule: it says by COUNT or UNTIL when it ends");
  }

  private static Series series(String rule, Span first) {
    return new Series(rule, first, BERLIN, List.of());
  }
}
