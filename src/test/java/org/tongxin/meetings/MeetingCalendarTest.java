package org.tongxin.meetings;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.tongxin.Mutation.CALL_MEETING;
import static org.tongxin.Mutation.CANCEL_MEETING;
import static org.tongxin.meetings.MeetingFixture.aMeeting;
import static org.tongxin.meetings.MeetingFixture.inHours;
import static org.tongxin.meetings.MeetingFixture.meeting;
import static org.tongxin.network.NetworkFixture.aMember;
import static org.tongxin.network.NetworkFixture.aUnit;
import static org.tongxin.network.NetworkFixture.anAlliance;
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

  /** With its folded lines joined. */
  private static String calendar(Reply party) {
    JsonPath opened =
        Api.as(
            Role.COORDINATOR,
            "mutation ($input: OpenCalendarFeedInput!) { openCalendarFeed(input: $input) { address errors { code } } }",
            Map.of("input", Map.of("party", party.id())));
    String address = opened.getString("data.openCalendarFeed.address");
    assertThat(address).as(opened.prettify()).isNotNull();
    return given()
        .get(address)
        .then()
        .statusCode(200)
        .extract()
        .asString()
        .replaceAll("\r?\n[ \t]", "");
  }
}
