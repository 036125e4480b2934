package org.tongxin.recurrence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tongxin.recurrence.Example.BERLIN;
import static org.tongxin.recurrence.Example.SHANGHAI;
import static org.tongxin.recurrence.Example.faults;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tongxin.kernel.Checks;
import org.tongxin.kernel.Refused;

class RecurrenceTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # rule                                   | first      | from       | until      | days
          FREQ=DAILY                               | 2026-03-01 | 2026-03-30 | 2026-04-02 | 2026-03-30 2026-03-31 2026-04-01
          RRULE:FREQ=DAILY;COUNT=2                 | 2026-03-01 | 2026-01-01 | 2027-01-01 | 2026-03-01 2026-03-02
          freq=daily;count=2                       | 2026-03-01 | 2026-01-01 | 2027-01-01 | 2026-03-01 2026-03-02
          FREQ=DAILY;COUNT=3                       | 2026-03-01 | 2026-03-03 | 2027-01-01 | 2026-03-03
          FREQ=WEEKLY;BYDAY=MO,FR                  | 2026-03-04 | 2026-03-01 | 2026-03-17 | 2026-03-06 2026-03-09 2026-03-13 2026-03-16
          FREQ=WEEKLY;BYDAY=MO;COUNT=2             | 2026-03-04 | 2026-03-01 | 2027-01-01 | 2026-03-09 2026-03-16
          FREQ=WEEKLY;INTERVAL=2                   | 2026-03-04 | 2056-01-12 | 2056-01-27 | 2056-01-12 2056-01-26
          FREQ=WEEKLY;UNTIL=20260318               | 2026-03-04 | 2026-03-01 | 2027-01-01 | 2026-03-04 2026-03-11 2026-03-18
          FREQ=MONTHLY;BYMONTHDAY=31               | 2026-01-31 | 2026-01-01 | 2026-06-01 | 2026-01-31 2026-03-31 2026-05-31
          FREQ=MONTHLY;BYMONTHDAY=-1               | 2026-01-31 | 2028-02-01 | 2028-03-01 | 2028-02-29
          FREQ=MONTHLY;BYDAY=2TU                   | 2026-03-01 | 2026-03-01 | 2026-05-01 | 2026-03-10 2026-04-14
          FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1 | 2026-01-01 | 2026-01-01 | 2026-03-01 | 2026-01-30 2026-02-27
          FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29      | 2026-01-01 | 2026-01-01 | 2033-01-01 | 2028-02-29 2032-02-29
          FREQ=YEARLY;BYWEEKNO=53;BYDAY=SU         | 2026-01-01 | 2027-01-01 | 2027-02-01 | 2027-01-03
          FREQ=YEARLY;BYWEEKNO=53;BYDAY=SU         | 2010-01-01 | 2027-01-01 | 2027-02-01 | 2027-01-03
          FREQ=YEARLY                              | 1926-10-01 | 2026-01-01 | 2027-01-01 | 2026-10-01
          """)
  void theDaysOfARule(
      String rule, LocalDate first, LocalDate from, LocalDate until, String expected) {
    assertThat(faults(Recurrence.check(new Checks(), "rrule", rule))).isEmpty();
    assertThat(
            new Recurrence(rule, SHANGHAI)
                .days(first, from, until)
                .map(LocalDate::toString)
                .collect(Collectors.joining(" ")))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # until in the rule | last day in Shanghai | last day in Berlin
          20260310            | 2026-03-10           | 2026-03-10
          20260310T120000     | 2026-03-10           | 2026-03-10
          20260310T170000Z    | 2026-03-11           | 2026-03-10
          20260310T155959Z    | 2026-03-10           | 2026-03-10
          20260310T230000Z    | 2026-03-11           | 2026-03-11
          """)
  void aLastMomentStandsForItsDateInTheZone(String until, LocalDate shanghai, LocalDate berlin) {
    String rule = "FREQ=DAILY;UNTIL=" + until;
    LocalDate first = LocalDate.parse("2026-03-01");

    assertThat(new Recurrence(rule, SHANGHAI).days(first, first, first.plusYears(1)).toList())
        .endsWith(shanghai);
    assertThat(new Recurrence(rule, BERLIN).days(first, first, first.plusYears(1)).toList())
        .endsWith(berlin);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ''                                       | is not a rule of RFC 5545 (RRULE)
          every Monday                             | is not a rule of RFC 5545 (RRULE)
          FREQ=DAILY;                              | is not a rule of RFC 5545 (RRULE)
          FREQ=DAILY;FREQ=DAILY                    | is not a rule of RFC 5545 (RRULE)
          FREQ=DAILY;BYDAY=XX                      | is not a rule of RFC 5545 (RRULE)
          FREQ=DAILY;COUNT=3;UNTIL=20270101        | is not a rule of RFC 5545 (RRULE)
          FREQ=DAILY;UNTIL=20270230                | is not a rule of RFC 5545 (RRULE)
          FREQ=DAILY;UNTIL=soon                    | is not a rule of RFC 5545 (RRULE)
          FREQ=DAILY;INTERVAL=0                    | is not a rule of RFC 5545 (RRULE)
          FREQ=WEEKLY;BYMONTHDAY=1                 | is not a rule of RFC 5545 (RRULE)
          FREQ=WEEKLY;BYDAY=2MO                    | is not a rule of RFC 5545 (RRULE)
          BYDAY=MO                                 | is not a rule of RFC 5545 (RRULE)
          RSCALE=CHINESE;FREQ=YEARLY               | is not a rule of RFC 5545 (RRULE)
          RSCALE=GREGORIAN;SKIP=FORWARD;FREQ=YEARLY | is not a rule of RFC 5545 (RRULE)
          SKIP=FORWARD                             | is not a rule of RFC 5545 (RRULE)
          X-A=B;FREQ=DAILY                         | is not a rule of RFC 5545 (RRULE)
          RRULE:RRULE:FREQ=DAILY                   | is not a rule of RFC 5545 (RRULE)
          FREQ=HOURLY                              | a rule repeats daily at the most
          FREQ=MINUTELY                            | a rule repeats daily at the most
          FREQ=SECONDLY                            | a rule repeats daily at the most
          FREQ=DAILY;BYHOUR=8                      | a rule speaks of days, not of hours, minutes or seconds
          FREQ=DAILY;BYMINUTE=8                    | a rule speaks of days, not of hours, minutes or seconds
          FREQ=DAILY;BYSECOND=8                    | a rule speaks of days, not of hours, minutes or seconds
          FREQ=DAILY;INTERVAL=401                  | INTERVAL is 400 at most
          FREQ=DAILY;COUNT=5001                    | COUNT is 1 to 5000
          FREQ=DAILY;COUNT=2147483647              | COUNT is 1 to 5000
          """)
  void aRuleThatCannotBeKeptIsRefusedInClearWords(String rule, String words) {
    assertThat(faults(Recurrence.check(new Checks(), "input.rrule", rule)))
        .containsExactly("input.rrule: " + words);
  }

  @Test
  void allFaultsAreToldAtOnce() {
    assertThat(
            faults(
                Recurrence.check(
                    new Checks(), "r", "FREQ=HOURLY;BYMINUTE=1;INTERVAL=999;COUNT=9999")))
        .hasSize(4);
  }

  @Test
  void aRuleHasTwoHundredCharactersAtMost() {
    String longest = "FREQ=MONTHLY;BYMONTHDAY=" + "1,".repeat(87) + "31";
    assertThat(longest).hasSize(200);

    assertThat(faults(Recurrence.check(new Checks(), "r", "RRULE:" + longest))).isEmpty();
    assertThat(faults(Recurrence.check(new Checks(), "r", longest + ",30")))
        .containsExactly("r: a rule has 200 characters at most");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",
        "FREQ=MONTHLY;BYMONTH=2;BYMONTHDAY=30,31",
        "FREQ=DAILY;INTERVAL=1;BYMONTH=2;BYMONTHDAY=30",
        "FREQ=DAILY;INTERVAL=400;BYMONTH=2;BYMONTHDAY=30;COUNT=5000",
        "FREQ=YEARLY;INTERVAL=400;BYMONTH=2;BYMONTHDAY=30",
        "FREQ=YEARLY;BYYEARDAY=366;BYMONTH=2",
        "FREQ=YEARLY;BYWEEKNO=53;BYMONTH=6",
        "FREQ=YEARLY;BYDAY=53MO;BYSETPOS=2",
        "FREQ=WEEKLY;BYDAY=MO;BYSETPOS=2",
        "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR,SA,SU;BYSETPOS=32",
        "FREQ=YEARLY;BYDAY=MO,TU,WE,TH,FR,SA,SU,MO,TU,WE;BYMONTHDAY=31;BYMONTH=2,4,6,9,11",
        "FREQ=YEARLY;INTERVAL=4;BYMONTH=2;BYMONTHDAY=29",
        "FREQ=DAILY;UNTIL=20251231"
      })
  void aRuleThatNeverHappensSaysSo(String rule) {
    LocalDate first = LocalDate.parse("2026-01-01");

    assertThat(faults(Recurrence.check(new Checks(), "r", rule))).isEmpty();
    assertThat(faults(new Recurrence(rule, SHANGHAI).checkHappens(new Checks(), "r", first, null)))
        .containsExactly("r: the rule never happens");
    assertThat(new Recurrence(rule, SHANGHAI).days(first, first.plusYears(50), LocalDate.MAX))
        .isEmpty();
  }

  @Test
  void aRuleCanHappenTooLate() {
    var rule = new Recurrence("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29", SHANGHAI);
    LocalDate first = LocalDate.parse("2026-01-01");

    assertThat(rule.checkHappens(new Checks(), "r", first, LocalDate.parse("2028-02-29")).isClean())
        .isFalse();
    assertThat(rule.checkHappens(new Checks(), "r", first, LocalDate.parse("2028-03-01")).isClean())
        .isTrue();
  }

  @Test
  void theLastDayBeforeALongSilenceIsNotLost() {
    LocalDate first = LocalDate.parse("2016-02-29");

    assertThat(
            new Recurrence("FREQ=DAILY;BYMONTH=2;BYMONTHDAY=29;BYDAY=MO", SHANGHAI)
                .days(first, first, LocalDate.parse("2020-01-01")))
        .containsExactly(first);
  }

  @Test
  void aWalkStopsAfterTenThousandSteps() {
    var daily = new Recurrence("FREQ=DAILY", SHANGHAI);
    LocalDate first = LocalDate.parse("0001-01-01");
    LocalDate end = LocalDate.parse("9999-12-31");

    assertThat(daily.days(first, first, end).limit(Walk.MOST_STEPS)).hasSize(Walk.MOST_STEPS);
    assertThatThrownBy(() -> daily.days(first, first, end).count()).isInstanceOf(Refused.class);
    assertThat(daily.days(first, first, end).limit(3)).hasSize(3);
    assertThat(daily.days(first, LocalDate.parse("9999-12-01"), end)).hasSize(30);
    assertThat(daily.days(end, end, LocalDate.MAX)).containsExactly(end);
  }

  @Test
  void onlyACountOrAnEndMakesARuleFinite() {
    assertThat(new Recurrence("FREQ=DAILY", SHANGHAI).isFinite()).isFalse();
    assertThat(new Recurrence("FREQ=DAILY;COUNT=1", SHANGHAI).isFinite()).isTrue();
    assertThat(new Recurrence("FREQ=DAILY;UNTIL=20300101", SHANGHAI).isFinite()).isTrue();
  }
}
