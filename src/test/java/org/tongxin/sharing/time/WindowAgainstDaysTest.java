package org.tongxin.sharing.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tongxin.recurrence.Example.BERLIN;
import static org.tongxin.recurrence.Example.SHANGHAI;
import static org.tongxin.sharing.time.WindowExample.window;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tongxin.recurrence.RandomRule;
import org.tongxin.recurrence.Recurrence;
import org.tongxin.recurrence.Span;

class WindowAgainstDaysTest {

  @Test
  void randomRulesGiveTheDaysOfAPlainWalk() {
    long seed = System.nanoTime();
    System.out.println("seed of randomRulesGiveTheDaysOfAPlainWalk: " + seed);
    var random = new Random(seed);
    for (int i = 0; i < 2000; i++) {
      LocalDate first = LocalDate.parse("2020-01-01").plusDays(random.nextInt(3000));
      RandomRule rule = RandomRule.next(random, first);
      LocalDate from = first.plusDays(random.nextInt(i % 10 == 0 ? 20_000 : 1000) - 100L);
      LocalDate until = from.plusDays(random.nextInt(800));

      assertThat(new Recurrence(rule.rrule(), BERLIN).days(first, from, until).toList())
          .as("seed %d, %s from %s, in %s to %s", seed, rule.rrule(), first, from, until)
          .isEqualTo(rule.days(first, from, until));
    }
  }

  @Test
  void randomWindowsGiveTheOccurrencesOfAPlainWalk() {
    long seed = System.nanoTime();
    System.out.println("seed of randomWindowsGiveTheOccurrencesOfAPlainWalk: " + seed);
    var random = new Random(seed);
    for (int i = 0; i < 1000; i++) {
      LocalDate first = LocalDate.parse("2020-01-01").plusDays(random.nextInt(3000));
      RandomRule rule = RandomRule.next(random, first);
      LocalTime starts = LocalTime.of(random.nextInt(24), 15 * random.nextInt(4));
      LocalTime ends = LocalTime.of(random.nextInt(24), 15 * random.nextInt(4));
      Instant from =
          first
              .atStartOfDay(SHANGHAI)
              .toInstant()
              .plus(Duration.ofMinutes(random.nextInt(900_000)));
      var within = new Span(from, from.plus(Duration.ofMinutes(1 + random.nextInt(300_000))));
      List<LocalDate> except = List.of(first.plusDays(random.nextInt(30)), first.plusDays(7));

      List<Span> expected =
          rule.days(first, first, LocalDate.ofInstant(within.to(), SHANGHAI).plusDays(5)).stream()
              .filter(day -> !except.contains(day))
              .map(day -> naive(day, starts, ends))
              .filter(one -> one.from().isBefore(within.to()) && within.from().isBefore(one.to()))
              .toList();
      Window window = window(rule.rrule(), first.toString(), starts + "-" + ends, SHANGHAI, except);

      assertThat(window.occurrences(within))
          .as("seed %d, %s in %s", seed, window, within)
          .isEqualTo(expected);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "18:00-08:00",
        "00:00-00:00",
        "02:30-02:30",
        "02:00-03:00",
        "02:30-03:00",
        "01:00-02:30",
        "03:00-02:30",
        "03:00-02:00",
        "02:15-02:45",
        "22:00-02:30",
        "08:00-18:00"
      })
  void everyInstantOfANightOfClockChangeIsInOneOccurrenceAtMost(String hours) {
    Window daily = window("FREQ=DAILY", "2026-01-01", hours, BERLIN);
    for (String night : List.of("2026-03-29", "2026-10-25")) {
      Instant noonBefore =
          LocalDate.parse(night).atStartOfDay(BERLIN).toInstant().minusSeconds(43_200);
      for (int step = 0; step < 100; step++) {
        Instant at = noonBefore.plus(Duration.ofMinutes(30L * step));
        List<Span> touched = daily.occurrences(new Span(at, at.plusNanos(1)));

        assertThat(touched).as("%s at %s", hours, at).hasSizeLessThan(2);
        assertThat(touched).allMatch(one -> one.contains(at) && one.from().isBefore(one.to()));
        if (!isChanging(at)) {
          assertThat(touched.size()).as("%s at %s", hours, at).isEqualTo(open(hours, at) ? 1 : 0);
        }
      }
    }
  }

  @Test
  void aWindowOfTwentyFourHoursIsOpenAlsoWhileTheClockChanges() {
    Window daily = window("FREQ=DAILY", "2026-01-01", "02:30-02:30", BERLIN);
    for (Instant at = Instant.parse("2026-02-01T00:10:00Z");
        at.isBefore(Instant.parse("2026-12-01T00:00:00Z"));
        at = at.plus(Duration.ofMinutes(30))) {
      assertThat(daily.occurrences(new Span(at, at.plusNanos(1)))).as("at %s", at).hasSize(1);
    }
  }

  /** Whether the local hour of a moment comes twice, or follows one that does not come. */
  private static boolean isChanging(Instant at) {
    LocalDateTime local = LocalDateTime.ofInstant(at, BERLIN);
    return (local.getMonthValue() == 3 && local.getHour() == 3 && local.getDayOfMonth() == 29)
        || BERLIN.getRules().getValidOffsets(local).size() != 1;
  }

  private static boolean open(String hours, Instant at) {
    LocalTime time = LocalTime.ofInstant(at, BERLIN);
    LocalTime starts = LocalTime.parse(hours.substring(0, 5));
    LocalTime ends = LocalTime.parse(hours.substring(6));
    return ends.isAfter(starts)
        ? !time.isBefore(starts) && time.isBefore(ends)
        : !time.isBefore(starts) || time.isBefore(ends);
  }

  private static Span naive(LocalDate day, LocalTime starts, LocalTime ends) {
    long from = day.toEpochDay() * 86_400 + starts.toSecondOfDay() - 8 * 3600;
    long to = day.toEpochDay() * 86_400 + ends.toSecondOfDay() - 8 * 3600;
    return new Span(
        Instant.ofEpochSecond(from), Instant.ofEpochSecond(to > from ? to : to + 86_400));
  }
}
