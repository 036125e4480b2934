package org.tongxin.duty.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** How time is cut into periods. */
class CadenceTest {
  @Test
  void aMonthThatBeginsOnThe31stReturnsToThe31st() {
    var months = new Cadence(LocalDate.parse("2027-12-31"), PeriodLength.MONTH, 0);

    assertThat(IntStream.range(0, 5).mapToObj(months::from).map(LocalDate::toString))
        .containsExactly("2027-12-31", "2028-01-31", "2028-02-29", "2028-03-31", "2028-04-30");
  }

  @Test
  void theLastDayOfFebruaryOpensAMonth() {
    var months = new Cadence(LocalDate.parse("2027-01-31"), PeriodLength.MONTH, 0);

    assertThat(months.numberOf(LocalDate.parse("2027-02-27"))).isZero();
    assertThat(months.numberOf(LocalDate.parse("2027-02-28"))).isOne();
    assertThat(months.numberOf(LocalDate.parse("2027-03-30"))).isOne();
    assertThat(months.numberOf(LocalDate.parse("2027-03-31"))).isEqualTo(2);
  }

  @Test
  void aPeriodOfAnyLengthBeginsWhereTheOneBeforeItEnds() {
    LocalDate start = LocalDate.parse("2028-02-29");

    assertThat(first(new Cadence(start, PeriodLength.DAY, 0))).isEqualTo("2028-03-01");
    assertThat(first(new Cadence(start, PeriodLength.WEEK, 0))).isEqualTo("2028-03-07");
    assertThat(first(new Cadence(start, PeriodLength.MONTH, 0))).isEqualTo("2028-03-29");
    assertThat(first(new Cadence(start, PeriodLength.QUARTER, 0))).isEqualTo("2028-05-29");
    assertThat(first(new Cadence(start, PeriodLength.CUSTOM, 10))).isEqualTo("2028-03-10");
  }

  @RepeatedTest(20)
  void everyDayLiesInOnePeriod() {
    long seed = System.nanoTime();
    var random = new Random(seed);
    for (PeriodLength length : PeriodLength.values()) {
      var cadence =
          new Cadence(
              LocalDate.ofEpochDay(20_000 + random.nextInt(3000)),
              length,
              length == PeriodLength.CUSTOM ? 1 + random.nextInt(366) : 0);
      for (int number = 0; number < 60; number++) {
        LocalDate last = cadence.to(number).minusDays(1);

        assertThat(cadence.numberOf(cadence.from(number)))
            .as("seed %d, %s, %d", seed, cadence, number)
            .isEqualTo(number);
        assertThat(cadence.numberOf(last))
            .as("seed %d, %s, the last day of %d", seed, cadence, number)
            .isEqualTo(number);
      }
    }
  }

  @Test
  void daysAreForCustomPeriodsOnly() {
    LocalDate start = LocalDate.parse("2027-01-01");

    assertThatThrownBy(() -> new Cadence(start, PeriodLength.WEEK, 7))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Cadence(start, PeriodLength.CUSTOM, 0))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Cadence(start, PeriodLength.CUSTOM, 367))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void nothingLiesBeforeTheStart() {
    var weeks = new Cadence(LocalDate.parse("2027-01-04"), PeriodLength.WEEK, 0);

    assertThatThrownBy(() -> weeks.numberOf(LocalDate.parse("2027-01-03")))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> weeks.from(-1)).isInstanceOf(IllegalArgumentException.class);
  }

  private static String first(Cadence cadence) {
    assertThat(cadence.to(0)).isEqualTo(cadence.from(1));
    return cadence.to(0).toString();
  }
}
