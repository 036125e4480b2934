package org.tongxin.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The dates of what recurs: its rule, less its exceptions, after days off. */
class DaysTest {
  private static final LocalDate NOVEMBER = LocalDate.parse("2026-11-01");
  private static final LocalDate DECEMBER = LocalDate.parse("2026-12-01");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          FREQ=MONTHLY;BYMONTHDAY=15 | -          | 15
          FREQ=WEEKLY;BYDAY=TU       | -          | 3 10 17 24
          FREQ=MONTHLY               | -          | ''
          FREQ=MONTHLY;INTERVAL=3    | -          | ''
          FREQ=WEEKLY;BYDAY=TU;INTERVAL=2 | -     | ''
          FREQ=MONTHLY               | 2026-08-12 | 12
          FREQ=MONTHLY;INTERVAL=3    | 2026-08-12 | 12
          FREQ=MONTHLY;INTERVAL=3    | 2026-07-12 | ''
          FREQ=WEEKLY;BYDAY=TU;INTERVAL=2 | 2026-11-03 | 3 17
          FREQ=MONTHLY;BYMONTHDAY=31 | -          | ''
          FREQ=WEEKLY;BYDAY=TU       | 2026-11-11 | 17 24
          """)
  void aRuleHasItsDaysAndAFrequencyAloneHasNone(
      String rrule, @Nullable LocalDate first, String dates) {
    assertThat(november(schedule(rrule, first, HolidayRule.KEEP), Holidays.NONE)).isEqualTo(dates);
  }

  @Test
  void withoutARuleThereAreNoDays() {
    assertThat(november(Schedule.UNKNOWN, Holidays.NONE)).isEmpty();
    assertThat(Schedule.UNKNOWN.gaps()).containsExactly(RecurringDayGap.RULE);
  }

  @Test
  void exceptionsAndTheDayOnWhichItIsOverAreLeftOut() {
    var schedule =
        new Schedule(
            "FREQ=WEEKLY;BYDAY=TU",
            null,
            LocalDate.parse("2026-11-24"),
            List.of(LocalDate.parse("2026-11-10")),
            HolidayRule.KEEP,
            null,
            List.of(),
            null);

    assertThat(november(schedule, Holidays.NONE)).isEqualTo("3 17");
  }

  // The tenth is a Tuesday, the fourteenth a Saturday.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          KEEP                     | 10 off                            | 3 10 17 24
          SKIP                     | 10 off                            | 3 17 24
          SKIP                     | 14 off                            | 3 10 17 24
          MOVE_TO_NEXT_WORKING_DAY | 10 off                            | 3 11 17 24
          MOVE_TO_NEXT_WORKING_DAY | 10 off 11 off 12 off 13 off       | 3 16 17 24
          MOVE_TO_NEXT_WORKING_DAY | 10 off 11 off 12 off 13 off 14 on | 3 14 17 24
          MOVE_TO_NEXT_WORKING_DAY | 3 off 4 off 5 off 6 off 9 off 10 off | 11 11 17 24
          """)
  void aDayOffIsKeptSkippedOrMoved(HolidayRule rule, String days, String dates) {
    assertThat(november(schedule("FREQ=WEEKLY;BYDAY=TU", null, rule), holidays(days)))
        .isEqualTo(dates);
  }

  @Test
  void aDayThatMovesOutOfAMonthCountsWhereItGoes() {
    var moved =
        days(
            schedule("FREQ=MONTHLY;BYMONTHDAY=30", null, HolidayRule.MOVE_TO_NEXT_WORKING_DAY),
            holidays("30 off"));

    assertThat(moved.within(NOVEMBER, DECEMBER)).isEmpty();
    assertThat(moved.within(DECEMBER, DECEMBER.plusDays(2)))
        .extracting(RecurringDate::date, RecurringDate::insteadOf)
        .containsExactly(tuple(DECEMBER, DECEMBER.minusDays(1)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          FREQ=MONTHLY;BYMONTHDAY=15           | 2026-12-15 | 2026-12-15
          FREQ=MONTHLY;BYMONTHDAY=15           | 2026-12-16 | 2027-01-15
          FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29  | 2026-11-22 | 2028-02-29
          FREQ=WEEKLY;BYDAY=TU                 | 2026-11-10 | 2026-11-11
          """)
  void theNextDateIsTheFirstThatIsNotBefore(String rrule, LocalDate from, LocalDate next) {
    var days =
        days(schedule(rrule, null, HolidayRule.MOVE_TO_NEXT_WORKING_DAY), holidays("10 off"));

    assertThat(days.next(from).map(RecurringDate::date)).contains(next);
  }

  @Test
  void whatMovesPastAnotherIsNotNextBeforeIt() {
    var days =
        days(
            schedule("FREQ=DAILY", null, HolidayRule.MOVE_TO_NEXT_WORKING_DAY),
            holidays("10 off 11 off"));

    assertThat(days.next(LocalDate.parse("2026-11-10")).map(RecurringDate::date))
        .contains(LocalDate.parse("2026-11-12"));
  }

  @Test
  void whatIsOverHasNoNextDate() {
    var ended =
        schedule("FREQ=DAILY", null, HolidayRule.KEEP).ending(LocalDate.parse("2026-11-10"));

    assertThat(days(ended, Holidays.NONE).next(LocalDate.parse("2026-11-10"))).isEmpty();
    assertThat(days(ended, Holidays.NONE).next(LocalDate.parse("2026-11-09"))).isPresent();
  }

  private static String november(Schedule schedule, Holidays holidays) {
    return days(schedule, holidays).within(NOVEMBER, DECEMBER).stream()
        .map(date -> String.valueOf(date.date().getDayOfMonth()))
        .collect(Collectors.joining(" "));
  }

  private static Days days(Schedule schedule, Holidays holidays) {
    return new Days(
        new RecurringDay(
            "recurring_x",
            1,
            "x",
            "unit_x",
            RecurringKind.PATROL,
            "试用",
            null,
            false,
            null,
            null,
            null,
            null,
            "Asia/Shanghai",
            schedule,
            StatedTerms.NONE),
        holidays);
  }

  private static Schedule schedule(String rrule, @Nullable LocalDate first, HolidayRule rule) {
    return new Schedule(rrule, first, null, List.of(), rule, null, List.of(), null);
  }

  /** Days of November 2026 with on or off after each. */
  private static Holidays holidays(String days) {
    String[] words = days.split(" ", -1);
    return Holidays.of(
        IntStream.range(0, words.length / 2)
            .mapToObj(i ->
                new Holiday(
                    NOVEMBER.withDayOfMonth(Integer.parseInt(words[2 * i])),
                    words[2 * i + 1].equals("off") ? HolidayKind.DAY_OFF : HolidayKind.WORKING_DAY,
                    null))
            .toList());
  }
}
