package org.tongxin.network.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tongxin.kernel.Period;

/** What is left of a span of days of one month; a dash stands for no end on that side. */
class RemainderTest {
  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          10 20, '',            10 20
          10 20, 1 5,           10 20
          10 20, 20 25,         10 20
          10 20, 5 10,          10 20
          10 20, 5 15,          15 20
          10 20, 15 25,         10 15
          10 20, 12 15,         10 12;15 20
          10 20, 12 13;15 16,   10 12;13 15;16 20
          10 20, 10 20,         ''
          10 20, 1 -,           ''
          10 20, - -,           ''
          - -,   10 20,         - 10;20 -
          - -,   10 -,          - 10
          - 15,  - 10,          10 15
          """)
  void takesAwayWhatIsTaken(String span, String taken, String left) {
    String pieces =
        Remainder.of(
                period(span),
                Arrays.stream(taken.split(";", -1))
                    .filter(each -> !each.isEmpty())
                    .map(RemainderTest::period)
                    .toList())
            .stream()
            .map(RemainderTest::text)
            .collect(Collectors.joining(";"));

    assertThat(pieces).isEqualTo(left);
  }

  private static Period period(String text) {
    String[] ends = text.split(" ", 2);
    return new Period(day(ends[0]), day(ends[1]));
  }

  private static @Nullable LocalDate day(String text) {
    return text.equals("-") ? null : LocalDate.of(2090, 1, Integer.parseInt(text));
  }

  private static String text(Period period) {
    return text(period.since()) + " " + text(period.until());
  }

  private static String text(@Nullable LocalDate day) {
    return day == null ? "-" : String.valueOf(day.getDayOfMonth());
  }
}
