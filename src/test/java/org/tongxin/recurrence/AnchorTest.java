package org.tongxin.recurrence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which rules have days of their own, and which leave them to the day from which they count. */
class AnchorTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          FREQ=DAILY                            | true  | false
          FREQ=DAILY;INTERVAL=2                 | true  | true
          FREQ=DAILY;COUNT=5                    | true  | true
          FREQ=WEEKLY                           | false | false
          FREQ=WEEKLY;BYDAY=TU                  | true  | false
          FREQ=WEEKLY;BYDAY=TU;INTERVAL=2       | true  | true
          FREQ=MONTHLY                          | false | false
          FREQ=MONTHLY;BYMONTHDAY=15            | true  | false
          FREQ=MONTHLY;BYDAY=2TU                | true  | false
          FREQ=MONTHLY;INTERVAL=3               | false | true
          FREQ=YEARLY                           | false | false
          FREQ=YEARLY;BYMONTH=6                 | false | false
          FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=1    | true  | false
          FREQ=YEARLY;BYYEARDAY=100             | true  | false
          FREQ=YEARLY;UNTIL=20300101            | false | false
          """)
  void aRuleSaysWhatItLeavesToItsFirstDay(String rrule, boolean names, boolean counts) {
    assertThat(Anchor.of(rrule)).isEqualTo(new Anchor(names, counts));
  }
}
