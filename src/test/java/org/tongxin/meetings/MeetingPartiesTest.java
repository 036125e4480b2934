package org.tongxin.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tongxin.Mutation.CALL_MEETING;
import static org.tongxin.Mutation.MERGE_UNITS;
import static org.tongxin.Mutation.RECORD_ATTENDANCE;
import static org.tongxin.Mutation.RECORD_HOLIDAYS;
import static org.tongxin.Mutation.RESOLVE;
import static org.tongxin.meetings.MeetingFixture.aDailyMeeting;
import static org.tongxin.meetings.MeetingFixture.inHours;
import static org.tongxin.meetings.MeetingFixture.meeting;
import static org.tongxin.network.NetworkFixture.aUnit;
import static org.tongxin.network.NetworkFixture.awaitArrival;
import static org.tongxin.network.NetworkFixture.input;

import io.restassured.path.json.JsonPath;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tongxin.Api;
import org.tongxin.OnRealStores;
import org.tongxin.Reply;
import org.tongxin.access.Role;

/** Two records that are one unit: what the one holds, attends and owes is the other's. */
@OnRealStores
class MeetingPartiesTest {
  @Test
  void everythingGoesWithTheUnit() {
    Reply from = aUnit();
    Reply into = aUnit();
    Reply recurring = aDailyMeeting(from);
    Reply calendar =
        RECORD_HOLIDAYS.as(Role.COORDINATOR, input("party", from.id(), "name", "试用日历")).done();
    var call = new HashMap<>(meeting(from, inHours(-2)));
    call.put("placeUnit", from.id());
    Reply was = CALL_MEETING.as(Role.COORDINATOR, call).done();
    RECORD_ATTENDANCE
        .as(
            Role.COORDINATOR,
            input(
                "meeting",
                was.id(),
                "attendance",
                List.of(
                    Map.of("party", from.id(), "state", "PRESENT"),
                    Map.of("party", into.id(), "state", "ABSENT"))))
        .done();
    Reply resolution =
        RESOLVE
            .as(Role.COORDINATOR, input("meeting", was.id(), "text", "试用决议", "owner", from.id()))
            .done();

    awaitArrival(
        MERGE_UNITS
            .as(Role.ADMINISTRATOR, input("from", from.id(), "into", into.id(), "reason", "同一单位"))
            .done());

    JsonPath found =
        Api.as(
            Role.ADMINISTRATOR,
            """
            query ($day: ID!, $calendar: ID!, $meeting: ID!, $resolution: ID!) {
              recurringDay(key: $day) { version party { id } }
              holidayCalendar(key: $calendar) { version party { id } }
              meeting(id: $meeting) {
                version party { id } placeUnit { id } proceedings { attendance { party { id } } }
              }
              node(id: $resolution) { ... on Resolution { version owner { id } } }
            }
            """,
            Map.of(
                "day", recurring.id(),
                "calendar", calendar.id(),
                "meeting", was.id(),
                "resolution", resolution.id()));
    assertThat(found.getList("errors")).as(found.prettify()).isNull();
    found.setRootPath("data");
    assertThat(found.getString("recurringDay.party.id")).isEqualTo(into.id());
    assertThat(found.getInt("recurringDay.version")).isEqualTo(2);
    assertThat(found.getString("holidayCalendar.party.id")).isEqualTo(into.id());
    assertThat(found.getString("meeting.party.id")).isEqualTo(into.id());
    assertThat(found.getString("meeting.placeUnit.id")).isEqualTo(into.id());
    assertThat(found.getList("meeting.proceedings.attendance.party.id")).containsExactly(into.id());
    assertThat(found.getInt("meeting.version")).isEqualTo(3);
    assertThat(found.getString("node.owner.id")).isEqualTo(into.id());
    // Old ids lead to the unit that stays, so only the versions show that something moved.
    assertThat(found.getInt("node.version")).isEqualTo(2);
    assertThat(found.getInt("holidayCalendar.version")).isEqualTo(2);
  }
}
