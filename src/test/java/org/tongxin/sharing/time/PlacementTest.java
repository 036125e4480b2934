package org.tongxin.sharing.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tongxin.recurrence.Example.BERLIN;
import static org.tongxin.recurrence.Example.SHANGHAI;
import static org.tongxin.recurrence.Example.span;
import static org.tongxin.sharing.time.WindowExample.window;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tongxin.recurrence.Span;
import org.tongxin.sharing.time.Placement.BlackedOut;
import org.tongxin.sharing.time.Placement.Outside;
import org.tongxin.sharing.time.Placement.Within;

class PlacementTest {

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # hours,   wanted,                            fits
          18:00-08:00, 2026-03-03T18:00/2026-03-04T08:00, true
          18:00-08:00, 2026-03-03T23:00/2026-03-04T01:00, true
          18:00-08:00, 2026-03-03T17:59/2026-03-04T08:00, false
          18:00-08:00, 2026-03-03T18:00/2026-03-04T08:01, false
          18:00-08:00, 2026-03-03T20:00/2026-03-04T20:00, false
          18:00-08:00, 2026-03-03T09:00/2026-03-03T10:00, false
          18:00-08:00, 2026-03-02T01:00/2026-03-02T02:00, false
          06:00-06:00, 2026-03-03T05:00/2026-03-03T07:00, true
          06:00-06:00, 2026-03-03T05:00/2026-03-09T07:00, true
          06:00-06:00, 2026-03-02T05:00/2026-03-03T07:00, false
          00:00-00:00, 2026-03-02T00:00/2026-04-02T00:00, true
          """)
  void aSpanFitsIntoOneOccurrenceOrIntoSomeThatTouch(String hours, String wanted, boolean fits) {
    Window daily = window("FREQ=DAILY", "2026-03-02", hours, SHANGHAI);

    assertThat(Placement.find(List.of(daily), List.of(), span(wanted, SHANGHAI)))
        .isEqualTo(fits ? new Within(daily) : new Outside());
  }

  @Test
  void anExceptionDayBreaksTheStretch() {
    Window daily =
        window(
            "FREQ=DAILY",
            "2026-03-02",
            "00:00-00:00",
            SHANGHAI,
            List.of(LocalDate.parse("2026-03-04")));

    assertThat(find("2026-03-03T12:00/2026-03-04T00:00", daily)).isEqualTo(new Within(daily));
    assertThat(find("2026-03-03T12:00/2026-03-05T12:00", daily)).isEqualTo(new Outside());
  }

  @Test
  void twoWindowsThatTouchAreNotOne() {
    Window before = window("FREQ=DAILY", "2026-03-02", "08:00-12:00", SHANGHAI);
    Window after = window("FREQ=DAILY", "2026-03-02", "12:00-18:00", SHANGHAI);

    assertThat(find("2026-03-03T11:00/2026-03-03T13:00", before, after)).isEqualTo(new Outside());
    assertThat(find("2026-03-03T12:00/2026-03-03T13:00", before, after))
        .isEqualTo(new Within(after));
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          2026-03-03T08:00/2026-03-03T10:00, WITHIN
          2026-03-03T08:00/2026-03-03T10:01, BLACKED_OUT
          2026-03-03T11:00/2026-03-03T12:00, WITHIN
          2026-03-03T10:15/2026-03-03T10:30, BLACKED_OUT
          2026-03-03T07:00/2026-03-03T10:30, OUTSIDE
          """)
  void aBlackoutThatTouchesTheSpanStandsInItsWay(String wanted, String expected) {
    Window daily = window("FREQ=DAILY", "2026-03-02", "08:00-18:00", SHANGHAI);
    Span blackout = span("2026-03-03T10:00/2026-03-03T11:00", SHANGHAI);

    Placement found = Placement.find(List.of(daily), List.of(blackout), span(wanted, SHANGHAI));

    assertThat(
            switch (found) {
              case Within within -> "WITHIN";
              case Outside outside -> "OUTSIDE";
              case BlackedOut blackedOut -> "BLACKED_OUT";
            })
        .isEqualTo(expected);
  }

  @Test
  void aStretchGoesOnWhileTheClockChanges() {
    Window daily = window("FREQ=DAILY", "2026-03-02", "02:30-02:30", BERLIN);

    assertThat(
            Placement.find(
                List.of(daily), List.of(), span("2026-03-10T00:00/2026-11-10T00:00", BERLIN)))
        .isEqualTo(new Within(daily));
  }

  private static Placement find(String wanted, Window... windows) {
    return Placement.find(List.of(windows), List.of(), span(wanted, SHANGHAI));
  }
}
