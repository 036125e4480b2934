package org.tongxin.matching.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tongxin.matching.text.WeeklyTimes.Interval;
import org.tongxin.recurrence.Span;

class WeeklyTimesTest {
  private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
  private static final Set<DayOfWeek> EVERY_DAY = EnumSet.allOf(DayOfWeek.class);
  private static final int HOUR = 60;

  @Test
  void aNeedIsToldWhatAnOfferDoesNotCover() {
    WeeklyTimes need = WeeklyTimes.on(EVERY_DAY, 14 * HOUR, 17 * HOUR);
    WeeklyTimes offer = need.minus(WeeklyTimes.on(Set.of(DayOfWeek.TUESDAY), 0, 24 * HOUR));

    assertThat(need.intersection(offer).minutes()).isEqualTo(6 * 3 * HOUR);
    assertThat(need.minus(offer).words().zh()).isEqualTo("周二 14:00–17:00");
    assertThat(need.minus(offer).words().en()).isEqualTo("Tue 14:00–17:00");
    assertThat(offer.minus(need).isEmpty()).isTrue();
  }

  @Test
  void aNightIsWrittenAsOneEvenFromSundayToMonday() {
    WeeklyTimes nights = WeeklyTimes.on(EVERY_DAY, 20 * HOUR, 32 * HOUR);

    assertThat(nights.minutes()).isEqualTo(7 * 12 * HOUR);
    assertThat(nights.words().zh()).isEqualTo("每天 20:00–次日08:00");
    assertThat(nights.words().en()).isEqualTo("every day 20:00–08:00 the next day");
  }

  @Test
  void wholeDaysAndRowsOfDaysAreWrittenShort() {
    WeeklyTimes weekend =
        WeeklyTimes.on(Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY), 0, 24 * HOUR);

    assertThat(weekend.words().zh()).isEqualTo("周六、周日 全天");
    assertThat(WeeklyTimes.ALWAYS.minus(weekend).words().zh()).isEqualTo("周一至周五 全天");
    assertThat(WeeklyTimes.ALWAYS.words().en()).isEqualTo("every day all day");
    assertThat(WeeklyTimes.NEVER.words().zh()).isEmpty();
  }

  @Test
  void intervalsThatTouchAreOne() {
    var times = new WeeklyTimes(List.of(new Interval(60, 120), new Interval(0, 60)));

    assertThat(times.intervals()).containsExactly(new Interval(0, 120));
  }

  @Test
  void spansOfAWindowFallIntoTheWeekInLocalTime() {
    // Monday 2 March 2026, 22:00 to 06:00 in Shanghai.
    var night =
        new Span(Instant.parse("2026-03-02T14:00:00Z"), Instant.parse("2026-03-02T22:00:00Z"));
    var weeks =
        new Span(Instant.parse("2026-03-02T14:00:00Z"), Instant.parse("2026-03-20T14:00:00Z"));

    assertThat(WeeklyTimes.of(List.of(night), SHANGHAI).words().zh()).isEqualTo("周一 22:00–次日06:00");
    assertThat(WeeklyTimes.of(List.of(night, weeks), SHANGHAI)).isEqualTo(WeeklyTimes.ALWAYS);
  }

  @Test
  void whatIsCommonAndWhatIsMissingAreAllOfIt() {
    long seed = new Random().nextLong();
    System.out.println("WeeklyTimesTest seed " + seed);
    var random = new Random(seed);

    for (int round = 0; round < 500; round++) {
      WeeklyTimes one = any(random);
      WeeklyTimes other = any(random);

      assertThat(one.intersection(other).union(one.minus(other)))
          .as("seed %d", seed)
          .isEqualTo(one);
      assertThat(one.union(other).minutes()).isEqualTo(one.minutes() + other.minus(one).minutes());
    }
  }

  @Test
  void hoursThatEndBeforeTheyBeginAreAFaultOfTheProgram() {
    assertThatThrownBy(() -> WeeklyTimes.on(EVERY_DAY, 600, 600))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Interval(0, 10_081)).isInstanceOf(IllegalArgumentException.class);
  }

  private static WeeklyTimes any(Random random) {
    WeeklyTimes times = WeeklyTimes.NEVER;
    for (int part = random.nextInt(5); part > 0; part--) {
      int from = random.nextInt(24 * HOUR);
      DayOfWeek day = DayOfWeek.of(random.nextInt(7) + 1);
      times = times.union(WeeklyTimes.on(Set.of(day), from, from + 1 + random.nextInt(24 * HOUR)));
    }
    return times;
  }
}
