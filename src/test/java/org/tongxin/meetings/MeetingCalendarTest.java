package org.tongxin.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tongxin.Mutation.CALL_MEETING;
import static org.tongxin.Mutation.CANCEL_MEETING;
import static org.tongxin.Mutation.RECORD_HOLIDAYS;
import static org.tongxin.calendar.CalendarFixture.address;
import static org.tongxin.calendar.CalendarFixture.events;
import static org.tongxin.calendar.CalendarFixture.get;
import static org.tongxin.calendar.CalendarFixture.open;
import static org.tongxin.calendar.CalendarFixture.said;
import static org.tongxin.meetings.MeetingFixture.aMeeting;
import static org.tongxin.meetings.MeetingFixture.daily;
import static org.tongxin.meetings.MeetingFixture.inHours;
import static org.tongxin.meetings.MeetingFixture.meeting;
import static org.tongxin.meetings.MeetingFixture.plan;
import static org.tongxin.meetings.MeetingFixture.today;
import static org.tongxin.network.NetworkFixture.aMember;
import static org.tongxin.network.NetworkFixture.aUnit;
import static org.tongxin.network.NetworkFixture.anAlliance;
import static org.tongxin.network.NetworkFixture.awaitArrival;
import static org.tongxin.network.NetworkFixture.input;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;
import org.tongxin.OnRealStores;
import org.tongxin.Reply;
import org.tongxin.access.Role;

/** Meetings in the calendars of those who hold them, and of the members of an alliance. */
@OnRealStores
class MeetingCalendarTest {
  @Test
  void aMeetingShowsForItsAllianceAndItsMembersWithoutWhatIsSaid() {
    Reply alliance = anAlliance();
    Reply member = aUnit();
    awaitArrival(aMember(alliance, member, "2020-01-01", null));
    Reply place = aUnit();
    var call = new HashMap<>(meeting(alliance, inHours(24)));
    call.put("placeUnit", place.id());
    call.put("agenda", List.of(Map.of("zh", "试用议题")));
    Reply called = CALL_MEETING.as(Role.COORDINATOR, call).done();

    for (Reply party : List.of(alliance, member)) {
      assertThat(calendar(party))
          .contains("UID:" + called.id() + "@tongxin", "SUMMARY:试用会议", "STATUS:CONFIRMED")
          .contains("LOCATION:" + place.get("name"), alliance.get("name"))
          .doesNotContain("试用议题");
    }
    assertThat(calendar(aUnit())).doesNotContain(called.id());
  }

  @Test
  void aCancelledMeetingShowsAsSuch() {
    Reply unit = aUnit();
    Reply called = aMeeting(unit, 24);
    CANCEL_MEETING.as(Role.COORDINATOR, input("meeting", called.id(), "reason", "人数不足")).done();

    assertThat(calendar(unit)).contains("STATUS:CANCELLED", "SEQUENCE:1", "人数不足");
  }

  @Test
  void whatRecursShowsAtItsHoursOrAsWholeDaysUntilAMeetingIsCalledForTheDate() throws Exception {
    Reply alliance = anAlliance();
    Reply member = aUnit();
    awaitArrival(aMember(alliance, member, "2020-01-01", null));
    LocalDate day = today().plusDays(3);
    String once = "FREQ=DAILY;COUNT=2";
    Reply timed = plan(daily(alliance, "rrule", once, "firstDay", day)).done();
    Reply whole = plan(daily(member, "rrule", once, "firstDay", day, "times", List.of())).done();
    String address = address(open(member));
    String first = basic(day);
    String second = basic(day.plusDays(1));

    assertThat(calendar(member))
        .contains("UID:" + timed.id() + "-" + first, "UID:" + timed.id() + "-" + second)
        .contains("DTSTART;TZID=Asia/Shanghai:" + first + "T140000")
        .contains("DTSTART;VALUE=DATE:" + first, "DTEND;VALUE=DATE:" + second);
    assertThat(calendar(alliance)).contains(timed.id()).doesNotContain(whole.id());
    assertThat(events(address)).hasSize(4);

    Reply called =
        CALL_MEETING.as(Role.COORDINATOR, input("recurringDay", timed.id(), "day", day)).done();

    assertThat(uids(address))
        .contains(called.id() + "@tongxin", timed.id() + "-" + second + "@tongxin")
        .doesNotContain(timed.id() + "-" + first + "@tongxin");
    assertThat(get(address).asString()).isEqualTo(get(address).asString());
  }

  @Test
  void aDateThatAHolidayMovesKeepsItsUid() throws Exception {
    Reply unit = aUnit();
    LocalDate day = today().plusDays(3);
    Reply holidays =
        RECORD_HOLIDAYS
            .as(
                Role.COORDINATOR,
                input(
                    "party", unit.id(),
                    "name", "试用假日",
                    "days", List.of(input("date", day, "kind", HolidayKind.DAY_OFF))))
            .done();
    Reply recurring =
        plan(daily(
                unit,
                "rrule",
                "FREQ=DAILY;COUNT=1",
                "firstDay",
                day,
                "onHoliday",
                HolidayRule.MOVE_TO_NEXT_WORKING_DAY,
                "calendar",
                holidays.id()))
            .done();

    VEvent moved = events(address(open(unit))).getFirst();

    assertThat(said(moved, "UID")).isEqualTo(recurring.id() + "-" + basic(day) + "@tongxin");
    assertThat(said(moved, "DTSTART")).doesNotStartWith(basic(day));
    assertThat(said(moved, "DESCRIPTION")).isEqualTo("原定 (planned): " + day);
  }

  private static List<String> uids(String address) throws Exception {
    return events(address).stream().map(event -> said(event, "UID")).toList();
  }

  private static String basic(LocalDate day) {
    return day.format(DateTimeFormatter.BASIC_ISO_DATE);
  }

  /** With its folded lines joined. */
  private static String calendar(Reply party) {
    return get(address(open(party))).asString().replaceAll("\r?\n[ \t]", "");
  }
}
