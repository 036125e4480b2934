package org.tongxin.meetings;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.tongxin.Mutation.CALL_MEETING;
import static org.tongxin.Mutation.CANCEL_MEETING;
import static org.tongxin.Mutation.RECORD_ATTENDANCE;
import static org.tongxin.Mutation.RECORD_MINUTES;
import static org.tongxin.Mutation.RESCHEDULE_MEETING;
import static org.tongxin.Mutation.RESOLVE;
import static org.tongxin.Mutation.SETTLE_RESOLUTION;
import static org.tongxin.meetings.MeetingFixture.aDailyMeeting;
import static org.tongxin.meetings.MeetingFixture.aMeeting;
import static org.tongxin.meetings.MeetingFixture.aMeetingThatWas;
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

import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tongxin.Api;
import org.tongxin.OnRealStores;
import org.tongxin.Person;
import org.tongxin.Reply;
import org.tongxin.access.Role;

/** Meetings are called, held and written down, and resolve what somebody is to do. */
@OnRealStores
class MeetingsTest {
  @Test
  void aDateHasOneMeetingUntilItIsCancelled() {
    Reply alliance = anAlliance();
    Reply recurring = aDailyMeeting(alliance);
    var call = input("recurringDay", recurring.id(), "day", today().plusDays(3));

    Reply called = CALL_MEETING.as(Role.COORDINATOR, call).done();

    assertThat(called.get("title")).isEqualTo("试用例会");
    assertThat(called.get("starts")).isEqualTo(today().plusDays(3) + "T06:00:00Z");
    assertThat(called.get("ends")).isEqualTo(today().plusDays(3) + "T08:00:00Z");
    assertThat(called.get("party.id")).isEqualTo(alliance.id());
    assertThat(CALL_MEETING.as(Role.COORDINATOR, call).errors())
        .containsExactly("CONFLICT input.day");
    Reply cancelled =
        CANCEL_MEETING.as(Role.COORDINATOR, input("meeting", called.id(), "reason", "人数不足")).done();
    assertThat(cancelled.get("state")).isEqualTo("CANCELLED");
    CALL_MEETING.as(Role.COORDINATOR, call).done();
  }

  @Test
  void aDayThatIsNoDateOfItIsRefused() {
    Reply recurring = plan(daily(aUnit(), "rrule", "FREQ=MONTHLY;BYMONTHDAY=15")).done();

    assertThat(
            CALL_MEETING
                .as(Role.COORDINATOR, input("recurringDay", recurring.id(), "day", "2026-11-16"))
                .errors())
        .containsExactly("BAD_INPUT input.day");
    CALL_MEETING
        .as(Role.COORDINATOR, input("recurringDay", recurring.id(), "day", "2026-11-15"))
        .done();
  }

  @Test
  void whereTheDatesAreNotKnownNoneIsMadeUp() {
    Reply recurring = plan(daily(aUnit(), "rrule", "FREQ=MONTHLY")).done();

    assertThat(
            CALL_MEETING
                .as(Role.COORDINATOR, input("recurringDay", recurring.id(), "day", "2026-11-16"))
                .errors())
        .containsExactly("BAD_INPUT input.recurringDay");
  }

  @Test
  void aMeetingOfItsOwnSaysItsTitleAndItsHours() {
    assertThat(CALL_MEETING.as(Role.COORDINATOR, input("party", aUnit().id())).errors())
        .containsExactly("BAD_INPUT input.title", "BAD_INPUT input.starts", "BAD_INPUT input.ends");
    assertThat(CALL_MEETING.as(Role.COORDINATOR, input("day", "2026-11-15")).errors())
        .containsExactly("BAD_INPUT input.party", "BAD_INPUT input.day");
  }

  @Test
  void whatMovesStaysTheMeetingOfItsDate() {
    Reply recurring = aDailyMeeting(aUnit());
    var call = input("recurringDay", recurring.id(), "day", today().plusDays(3));
    Reply called = CALL_MEETING.as(Role.COORDINATOR, call).done();

    Reply moved =
        RESCHEDULE_MEETING
            .as(
                Role.COORDINATOR,
                input(
                    "meeting",
                    called.id(),
                    "starts",
                    inHours(200),
                    "ends",
                    inHours(201),
                    "place",
                    "别处"))
            .done();

    assertThat(moved.get("day")).isEqualTo(called.get("day"));
    assertThat(moved.get("starts")).isEqualTo(inHours(200).toString());
    assertThat(moved.get("place")).isEqualTo("别处");
    assertThat(CALL_MEETING.as(Role.COORDINATOR, call).errors())
        .containsExactly("CONFLICT input.day");
  }

  @Test
  void nothingIsSaidOfAMeetingBeforeItBegins() {
    Reply unit = aUnit();
    Reply ahead = aMeeting(unit, 2);

    assertThat(attend(ahead, unit).errors()).containsExactly("CONFLICT input.meeting");
    assertThat(write(ahead).errors()).containsExactly("CONFLICT input.meeting");
    assertThat(resolve(ahead, unit).errors()).containsExactly("CONFLICT input.meeting");
  }

  @Test
  void whatIsWrittenDownWasHeldAndIsNotCancelled() {
    Reply unit = aUnit();
    Reply was = aMeetingThatWas(unit);

    assertThat(attend(was, unit).done().get("state")).isEqualTo("HELD");
    Reply written = write(was).done();

    assertThat(written.get("proceedings.minutes.text")).isEqualTo("讨论了停车。");
    assertThat(written.list("proceedings.minutes.links"))
        .containsExactly("https://example.org/minutes.pdf");
    assertThat(written.list("proceedings.attendance.party.id")).containsExactly(unit.id());
    assertThat(
            CANCEL_MEETING.as(Role.COORDINATOR, input("meeting", was.id(), "reason", "误")).errors())
        .containsExactly("CONFLICT input.meeting");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://example.org/a",
        "javascript:alert(1)",
        "https://",
        "https://me:pw@example.org/a",
        "no link"
      })
  void onlyHttpsAddressesAreLinks(String link) {
    assertThat(
            RECORD_MINUTES
                .as(
                    Role.COORDINATOR,
                    input("meeting", aMeetingThatWas(aUnit()).id(), "links", List.of(link)))
                .errors())
        .containsExactly("BAD_INPUT input.links.0");
  }

  @Test
  void minutesSaySomethingAndNotTooMuch() {
    Reply was = aMeetingThatWas(aUnit());

    assertThat(RECORD_MINUTES.as(Role.COORDINATOR, input("meeting", was.id())).errors())
        .containsExactly("BAD_INPUT input.text");
    assertThat(
            RECORD_MINUTES
                .as(Role.COORDINATOR, input("meeting", was.id(), "text", "长".repeat(20_001)))
                .errors())
        .containsExactly("BAD_INPUT input.text");
    RECORD_MINUTES
        .as(Role.COORDINATOR, input("meeting", was.id(), "text", "长".repeat(20_000)))
        .done();
  }

  @Test
  void nobodyIsThereTwice() {
    Reply unit = aUnit();
    var came = Map.of("party", unit.id(), "state", "PRESENT");

    assertThat(
            RECORD_ATTENDANCE
                .as(
                    Role.COORDINATOR,
                    input("meeting", aMeetingThatWas(unit).id(), "attendance", List.of(came, came)))
                .errors())
        .containsExactly("BAD_INPUT input.attendance");
  }

  @Test
  void whatIsSaidIsForMembersAndTheTimeIsForEverybody() {
    Reply alliance = anAlliance();
    Reply member = aUnit();
    Reply stranger = aUnit();
    awaitArrival(aMember(alliance, member, "2020-01-01", null));
    Reply was = aMeetingThatWas(alliance);
    write(was).done();
    Reply resolution = resolve(was, stranger).done();

    assertThat(minutes(was, null)).isNull();
    assertThat(minutes(was, Person.who(Role.LIAISON, stranger.id()))).isNull();
    assertThat(minutes(was, Person.who(Role.MEMBER, member.id()))).isEqualTo("讨论了停车。");
    assertThat(minutes(was, Person.who(Role.COORDINATOR, alliance.id()))).isEqualTo("讨论了停车。");

    assertThat(sees(resolution, null)).isFalse();
    assertThat(sees(resolution, Person.who(Role.LIAISON, aUnit().id()))).isFalse();
    assertThat(sees(resolution, Person.who(Role.LIAISON, stranger.id()))).isTrue();
    assertThat(sees(resolution, Person.who(Role.MEMBER, member.id()))).isTrue();
  }

  @Test
  void resolutionsAreNumberedAndSettledByTheirOwners() {
    Reply unit = aUnit();
    Reply owner = aUnit();
    Reply was = aMeetingThatWas(unit);

    Reply first = resolve(was, owner).done();
    Reply second = resolve(was, owner).done();

    assertThat(first.json().getInt("data.resolve.resolution.number")).isEqualTo(1);
    assertThat(second.json().getInt("data.resolve.resolution.number")).isEqualTo(2);
    assertThat(first.get("meeting.state")).isEqualTo("HELD");
    var owners = Person.who(Role.LIAISON, owner.id());
    assertThat(
            SETTLE_RESOLUTION
                .as(owners, input("resolution", first.id(), "state", "DROPPED", "remark", "不做了"))
                .codes())
        .containsExactly("FORBIDDEN");
    Reply done =
        SETTLE_RESOLUTION
            .as(owners, input("resolution", first.id(), "state", "DONE", "remark", "已完成"))
            .done();
    assertThat(done.get("state")).isEqualTo("DONE");
    assertThat(done.get("settledAt")).isNotNull();
    assertThat(
            SETTLE_RESOLUTION.as(owners, input("resolution", first.id(), "state", "DONE")).errors())
        .containsExactly("CONFLICT input.resolution");
    var holder = Person.who(Role.LIAISON, unit.id());
    assertThat(
            SETTLE_RESOLUTION
                .as(holder, input("resolution", second.id(), "state", "DROPPED"))
                .errors())
        .containsExactly("BAD_INPUT input.remark");
    SETTLE_RESOLUTION
        .as(holder, input("resolution", second.id(), "state", "DROPPED", "remark", "改期"))
        .done();
  }

  @Test
  void onlyWhoeverActsForThePartyCallsAndWrites() {
    Reply unit = aUnit();
    var stranger = Person.who(Role.LIAISON, aUnit().id());

    assertThat(CALL_MEETING.as(stranger, meeting(unit, inHours(5))).codes())
        .containsExactly("FORBIDDEN");
    assertThat(
            RECORD_MINUTES
                .as(stranger, input("meeting", aMeetingThatWas(unit).id(), "text", "错"))
                .codes())
        .containsExactly("FORBIDDEN");
  }

  @Test
  void meetingsOfAStretchArePagedByTheirBeginnings() {
    Reply unit = aUnit();
    Reply late = aMeeting(unit, 30);
    Reply early = aMeeting(unit, 10);
    Reply middle = aMeeting(unit, 20);
    aMeeting(unit, 90);
    var variables = new HashMap<String, Object>();
    variables.put("party", unit.id());
    variables.put("from", inHours(0).toString());
    variables.put("to", inHours(48).toString());

    JsonPath first = page(variables);
    assertThat(first.getList("data.meetings.nodes.id")).containsExactly(early.id(), middle.id());
    assertThat(first.getInt("data.meetings.totalCount")).isEqualTo(3);
    variables.put("after", first.getString("data.meetings.pageInfo.endCursor"));
    JsonPath second = page(variables);
    assertThat(second.getList("data.meetings.nodes.id")).containsExactly(late.id());
    assertThat(second.getBoolean("data.meetings.pageInfo.hasNextPage")).isFalse();
  }

  private static JsonPath page(Map<String, Object> variables) {
    JsonPath answer =
        Api.ask(
            """
            query ($party: ID!, $from: DateTime!, $to: DateTime!, $after: String) {
              meetings(party: $party, from: $from, to: $to, first: 2, after: $after) {
                totalCount nodes { id } pageInfo { endCursor hasNextPage }
              }
            }
            """,
            variables);
    assertThat(answer.getList("errors")).as(answer.prettify()).isNull();
    return answer;
  }

  private static Reply attend(Reply meeting, Reply party) {
    return RECORD_ATTENDANCE.as(
        Role.COORDINATOR,
        input(
            "meeting",
            meeting.id(),
            "attendance",
            List.of(Map.of("party", party.id(), "state", "PRESENT"))));
  }

  private static Reply write(Reply meeting) {
    return RECORD_MINUTES.as(
        Role.COORDINATOR,
        input(
            "meeting",
            meeting.id(),
            "text",
            "讨论了停车。",
            "links",
            List.of("https://example.org/minutes.pdf")));
  }

  private static Reply resolve(Reply meeting, Reply owner) {
    return RESOLVE.as(
        Role.COORDINATOR,
        input(
            "meeting",
            meeting.id(),
            "text",
            "开放停车位",
            "owner",
            owner.id(),
            "due",
            today().plusDays(5)));
  }

  private static @Nullable String minutes(Reply meeting, @Nullable Person person) {
    JsonPath answer =
        Api.post(
            by(person),
            "query ($id: ID!) { meeting(id: $id) { title starts proceedings { minutes { text } } } }",
            Map.of("id", meeting.id()));
    assertThat(answer.getList("errors")).as(answer.prettify()).isNull();
    assertThat(answer.getString("data.meeting.starts")).isNotNull();
    return answer.getString("data.meeting.proceedings.minutes.text");
  }

  private static boolean sees(Reply resolution, @Nullable Person person) {
    return Api.post(
                by(person),
                "query ($id: ID!) { node(id: $id) { id } }",
                Map.of("id", resolution.id()))
            .get("data.node")
        != null;
  }

  private static RequestSpecification by(@Nullable Person person) {
    return person == null ? given() : given().auth().oauth2(person.token());
  }
}
