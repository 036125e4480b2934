package org.tongxin.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tongxin.Mutation.END_RECURRING_DAY;
import static org.tongxin.Mutation.PLAN_RECURRING_DAY;
import static org.tongxin.Mutation.RECORD_HOLIDAYS;
import static org.tongxin.Mutation.UPDATE_RECURRING_DAY;
import static org.tongxin.meetings.MeetingFixture.aDailyMeeting;
import static org.tongxin.meetings.MeetingFixture.daily;
import static org.tongxin.meetings.MeetingFixture.plan;
import static org.tongxin.meetings.MeetingFixture.today;
import static org.tongxin.network.NetworkFixture.aUnit;
import static org.tongxin.network.NetworkFixture.anAlliance;
import static org.tongxin.network.NetworkFixture.input;
import static org.tongxin.network.NetworkFixture.word;

import io.restassured.path.json.JsonPath;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tongxin.Api;
import org.tongxin.OnRealStores;
import org.tongxin.Person;
import org.tongxin.Reply;
import org.tongxin.access.Role;

/** What recurs is planned, changed and ended; its dates are asked for. */
@OnRealStores
class RecurringDaysTest {
  @Test
  void whatIsNotKnownIsMissingAndMakesNoDates() {
    Reply unit = aUnit();

    Reply draft = plan(daily(unit, "rrule", "FREQ=MONTHLY")).done();

    assertThat(draft.get("state")).isEqualTo("DRAFT");
    assertThat(draft.list("missing")).containsExactly("DAY");
    assertThat(dates(draft, "2026-11-01", "2026-12-01")).isEmpty();
    Reply known =
        UPDATE_RECURRING_DAY
            .as(
                Role.COORDINATOR,
                input(
                    "recurringDay",
                    draft.id(),
                    "schedule",
                    input("rrule", "FREQ=MONTHLY", "firstDay", "2026-10-12")))
            .done();
    assertThat(known.get("state")).isEqualTo("OPEN");
    assertThat(known.list("missing")).isEmpty();
    assertThat(dates(draft, "2026-11-01", "2026-12-01")).containsExactly("2026-11-12");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30
          FREQ=DAILY;UNTIL=19500101
          FREQ=NEVER
          FREQ=HOURLY
          """)
  void aRuleThatIsNoneOrNeverHappensIsRefused(String rrule) {
    assertThat(plan(daily(aUnit(), "rrule", rrule)).errors())
        .containsExactly("BAD_INPUT input.schedule.rrule");
  }

  @Test
  void everyFaultIsToldAtOnce() {
    var recurring =
        new HashMap<>(
            daily(
                aUnit(),
                "rrule",
                "FREQ=HOURLY;INTERVAL=900;BYMINUTE=3",
                "firstDay",
                "2026-02-01",
                "until",
                "2026-02-01",
                "onHoliday",
                "SKIP",
                "hoursPerDay",
                25,
                "times",
                List.of(Map.of("ends", "16:00"), Map.of("starts", "09:00", "ends", "08:00"))));
    recurring.put("title", " ");
    recurring.put("code", "NO");
    recurring.put("level", "COUNTY");

    assertThat(plan(recurring).errors())
        .containsExactlyInAnyOrder(
            "BAD_INPUT input.title",
            "BAD_INPUT input.code",
            "BAD_INPUT input.level",
            "BAD_INPUT input.schedule.rrule",
            "BAD_INPUT input.schedule.rrule",
            "BAD_INPUT input.schedule.rrule",
            "BAD_INPUT input.schedule.until",
            "BAD_INPUT input.schedule.calendar",
            "BAD_INPUT input.schedule.hoursPerDay",
            "BAD_INPUT input.schedule.times.0",
            "BAD_INPUT input.schedule.times.0.starts",
            "BAD_INPUT input.schedule.times.1.ends");
  }

  @Test
  void aCodeIsTakenOnce() {
    var recurring = new HashMap<>(daily(aUnit()));
    recurring.put("code", word());
    plan(recurring).done();

    assertThat(plan(recurring).errors()).containsExactly("CONFLICT input.code");
  }

  @Test
  void onlyWhoeverActsForThePartyPlans() {
    Reply unit = aUnit();
    Reply other = aUnit();

    assertThat(PLAN_RECURRING_DAY.as(Person.who(Role.LIAISON, other.id()), daily(unit)).codes())
        .containsExactly("FORBIDDEN");
    PLAN_RECURRING_DAY.as(Person.who(Role.LIAISON, unit.id()), daily(unit)).done();
  }

  @Test
  void whatEndedHasNoMoreDatesAndDoesNotChange() {
    Reply recurring = aDailyMeeting(anAlliance());

    Reply ended =
        END_RECURRING_DAY
            .as(Role.COORDINATOR, input("recurringDay", recurring.id(), "on", today().plusDays(2)))
            .done();

    assertThat(ended.get("state")).isEqualTo("ENDED");
    assertThat(dates(recurring, today().toString(), today().plusDays(9).toString()))
        .containsExactly(today().toString(), today().plusDays(1).toString());
    assertThat(
            UPDATE_RECURRING_DAY
                .as(Role.COORDINATOR, input("recurringDay", recurring.id(), "title", "别的"))
                .errors())
        .containsExactly("CONFLICT input.recurringDay");
  }

  @Test
  void daysOffCountOnlyWhereACalendarIsNamed() {
    Reply unit = aUnit();
    Reply calendar =
        RECORD_HOLIDAYS
            .as(
                Role.COORDINATOR,
                input(
                    "party",
                    unit.id(),
                    "name",
                    "试用日历",
                    "days",
                    List.of(Map.of("date", "2026-11-10", "kind", "DAY_OFF", "name", "试用假日"))))
            .done();
    Reply plain = plan(daily(unit, "rrule", "FREQ=WEEKLY;BYDAY=TU")).done();
    Reply moving =
        plan(daily(
                unit,
                "rrule",
                "FREQ=WEEKLY;BYDAY=TU",
                "calendar",
                calendar.id(),
                "onHoliday",
                "MOVE_TO_NEXT_WORKING_DAY"))
            .done();

    assertThat(dates(plain, "2026-11-08", "2026-11-15")).containsExactly("2026-11-10");
    assertThat(dates(moving, "2026-11-08", "2026-11-15")).containsExactly("2026-11-11");

    RECORD_HOLIDAYS
        .as(
            Role.COORDINATOR,
            input(
                "calendar",
                calendar.get("code"),
                "days",
                List.of(Map.of("date", "2026-11-11", "kind", "DAY_OFF"))))
        .done();
    assertThat(dates(moving, "2026-11-08", "2026-11-15")).containsExactly("2026-11-12");
    RECORD_HOLIDAYS
        .as(Role.COORDINATOR, input("calendar", calendar.id(), "without", List.of("2026-11-10")))
        .done();
    assertThat(dates(moving, "2026-11-08", "2026-11-15")).containsExactly("2026-11-10");
  }

  @Test
  void everybodysCalendarIsAnAdministrators() {
    var shared = input("name", "试用日历", "days", List.of());

    assertThat(RECORD_HOLIDAYS.as(Role.COORDINATOR, shared).codes()).containsExactly("FORBIDDEN");
    assertThat(RECORD_HOLIDAYS.as(Role.ADMINISTRATOR, shared).done().get("party")).isNull();
  }

  @Test
  void aStretchIsAYearAtMost() {
    Reply recurring = aDailyMeeting(aUnit());

    assertThat(ask(recurring, "2026-01-01", "2027-01-03").getString("errors[0].extensions.code"))
        .isEqualTo("BAD_INPUT");
    assertThat(dates(recurring, "2026-01-01", "2027-01-02")).hasSize(366);
  }

  private static List<String> dates(Reply recurring, String from, String to) {
    JsonPath answer = ask(recurring, from, to);
    assertThat(answer.getList("errors")).as(answer.prettify()).isNull();
    return answer.getList("data.recurringDay.days.date");
  }

  private static JsonPath ask(Reply recurring, String from, String to) {
    return Api.ask(
        """
        query ($key: ID!, $from: Date!, $to: Date!) {
          recurringDay(key: $key) { days(from: $from, to: $to) { date insteadOf } }
        }
        """,
        Map.of("key", recurring.id(), "from", from, "to", to));
  }
}
