package org.tongxin.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tongxin.Mutation.RECORD_MINUTES;
import static org.tongxin.Mutation.RESOLVE;
import static org.tongxin.Mutation.SETTLE_RESOLUTION;
import static org.tongxin.meetings.MeetingFixture.aMeeting;
import static org.tongxin.meetings.MeetingFixture.aMeetingThatWas;
import static org.tongxin.meetings.MeetingFixture.today;
import static org.tongxin.network.NetworkFixture.aMember;
import static org.tongxin.network.NetworkFixture.aUnit;
import static org.tongxin.network.NetworkFixture.anAlliance;
import static org.tongxin.network.NetworkFixture.awaitArrival;
import static org.tongxin.network.NetworkFixture.input;

import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tongxin.Api;
import org.tongxin.OnRealStores;
import org.tongxin.Reply;
import org.tongxin.access.Role;

/** What of meetings awaits a member, an owner and whoever called them. */
@OnRealStores
class MeetingInboxTest {
  @Test
  void everybodyFindsWhatTheyHaveToDo() {
    Reply alliance = anAlliance();
    Reply member = aUnit();
    awaitArrival(aMember(alliance, member, "2020-01-01", null));
    Reply ahead = aMeeting(alliance, 24);
    aMeeting(alliance, 24 * 30);
    Reply was = aMeetingThatWas(alliance);
    Reply overdue = resolved(was, member, -3);
    resolved(was, member, 60);

    assertThat(inbox(alliance))
        .containsExactly("MEETING_AHEAD " + ahead.id(), "MINUTES_MISSING " + was.id());
    assertThat(inbox(member))
        .containsExactly("MEETING_AHEAD " + ahead.id(), "RESOLUTION_TO_SETTLE " + overdue.id());

    SETTLE_RESOLUTION
        .as(Role.COORDINATOR, input("resolution", overdue.id(), "state", "DONE"))
        .done();
    RECORD_MINUTES.as(Role.COORDINATOR, input("meeting", was.id(), "text", "已议")).done();

    assertThat(inbox(alliance)).containsExactly("MEETING_AHEAD " + ahead.id());
    assertThat(inbox(member)).containsExactly("MEETING_AHEAD " + ahead.id());
  }

  private static Reply resolved(Reply meeting, Reply owner, int inDays) {
    return RESOLVE
        .as(
            Role.COORDINATOR,
            input(
                "meeting",
                meeting.id(),
                "text",
                "试用决议",
                "owner",
                owner.id(),
                "due",
                today().plusDays(inDays)))
        .done();
  }

  private static List<String> inbox(Reply party) {
    JsonPath answer =
        Api.as(
            Role.COORDINATOR,
            "query ($party: ID!) { inbox(party: $party, first: 20) { nodes { kind about { id } } } }",
            Map.of("party", party.id()));
    assertThat(answer.getList("errors")).as(answer.prettify()).isNull();
    List<String> kinds = answer.getList("data.inbox.nodes.kind");
    List<String> ids = answer.getList("data.inbox.nodes.about.id");
    return IntStream.range(0, kinds.size()).mapToObj(i -> kinds.get(i) + " " + ids.get(i)).toList();
  }
}
