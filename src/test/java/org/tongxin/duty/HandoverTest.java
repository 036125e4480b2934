package org.tongxin.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tongxin.Mutation.ACCEPT_HANDOVER;
import static org.tongxin.Mutation.AMEND_HANDOVER;
import static org.tongxin.Mutation.ASK_FOR_COVER;
import static org.tongxin.Mutation.HAND_OVER;
import static org.tongxin.Mutation.LEAVE_TURN_OPEN;
import static org.tongxin.Mutation.RETURN_HANDOVER;
import static org.tongxin.Mutation.WITHDRAW_COVER;
import static org.tongxin.duty.DutyFixture.aCircle;
import static org.tongxin.duty.DutyFixture.aWeeklyRoster;
import static org.tongxin.duty.DutyFixture.begun;
import static org.tongxin.duty.DutyFixture.publish;
import static org.tongxin.duty.DutyFixture.turn;
import static org.tongxin.network.NetworkFixture.aUnit;
import static org.tongxin.network.NetworkFixture.input;

import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tongxin.Api;
import org.tongxin.Mutation;
import org.tongxin.OnRealStores;
import org.tongxin.Person;
import org.tongxin.Reply;
import org.tongxin.access.Role;
import org.tongxin.duty.DutyFixture.Circle;

/** The holders of a turn tell those of the next what they have to know. */
@OnRealStores
class HandoverTest {
  private static final String READ =
      """
      query ($rotation: ID!, $handover: ID!, $turn: ID!) {
        handovers(rotation: $rotation, first: 9) { totalCount nodes { id note } }
        handover: node(id: $handover) { id }
        turn: node(id: $turn) { ... on Turn { handover { id } handoverStanding } }
      }
      """;
  private Circle circle;
  private Reply roster;

  @BeforeEach
  void aRosterWhoseFirstTurnIsOver() {
    circle = aCircle(3);
    roster = aWeeklyRoster(circle, 4);
  }

  @Test
  void aTurnIsHandedOverWithWhatIsOpenThenAndAcceptedByTheNext() {
    Reply cover = ASK_FOR_COVER.as(liaison(1), input("turn", turn(roster, 2))).done();

    Reply handover =
        HAND_OVER
            .as(
                liaison(0),
                input(
                    "turn", turn(roster, 1),
                    "note", "钥匙在社区服务大厅",
                    "links", List.of("https://example.org/minutes")))
            .done();

    assertThat(handover.get("state")).isEqualTo("WRITTEN");
    assertThat(handover.get("standing")).isEqualTo("ACCEPT_OVERDUE");
    assertThat(handover.get("writtenBy.id")).isEqualTo(member(0));
    assertThat(handover.get("next.id")).isEqualTo(turn(roster, 2));
    assertThat(handover.list("items.kind")).containsExactly("COVER", "ROSTER");
    assertThat(handover.list("items.about.id"))
        .containsExactly(cover.id(), roster.get("rotation.id"));
    assertThat(handover.list("items.owner.id")).containsExactly(member(1), circle.alliance().id());
    assertThat(handover.list("items.title").getFirst()).contains("turn 2");
    WITHDRAW_COVER.as(liaison(1), input("cover", cover.id())).done();

    Reply accepted =
        ACCEPT_HANDOVER.as(liaison(1), input("handover", handover.id(), "remark", "已收到")).done();

    assertThat(accepted.get("state")).isEqualTo("ACCEPTED");
    assertThat(accepted.get("standing")).isEqualTo("ACCEPTED");
    assertThat(accepted.get("acceptedBy.id")).isEqualTo(member(1));
    assertThat(accepted.list("items.kind")).as("as it was then").hasSize(2);
    assertThat(accepted.list("openNow.kind")).as("as it is now").containsExactly("ROSTER");
  }

  @Test
  void nobodyElseHandsOverAcceptsOrReads() {
    Reply handover = HAND_OVER.as(liaison(0), note(1)).done();

    assertThat(HAND_OVER.as(liaison(0), note(2)).codes()).containsExactly("FORBIDDEN");
    assertThat(accept(handover, 0).codes()).containsExactly("FORBIDDEN");
    assertThat(accept(handover, 2).codes()).containsExactly("FORBIDDEN");
    JsonPath stranger = read(Person.who(Role.LIAISON, aUnit().id()), handover);
    assertThat(stranger.getInt("handovers.totalCount")).isZero();
    assertThat(stranger.getString("handover")).isNull();
    assertThat(stranger.getString("turn.handover")).isNull();
    assertThat(stranger.getString("turn.handoverStanding")).isNull();
    JsonPath member = read(liaison(2), handover);
    assertThat(member.getList("handovers.nodes.id")).containsExactly(handover.id());
    assertThat(member.getString("handover.id")).isEqualTo(handover.id());
    assertThat(member.getString("turn.handover.id")).isEqualTo(handover.id());
    assertThat(member.getString("turn.handoverStanding")).isEqualTo("ACCEPT_OVERDUE");
    var coordinator = Person.who(Role.COORDINATOR, circle.alliance().id());
    Reply second = HAND_OVER.as(coordinator, note(2)).done();
    assertThat(second.get("writtenBy.id")).isEqualTo(circle.alliance().id());
  }

  @Test
  void whatDoesNotSayEnoughIsReturnedAmendedAndAccepted() {
    Reply handover = HAND_OVER.as(liaison(0), note(1)).done();

    Reply returned =
        RETURN_HANDOVER.as(liaison(1), input("handover", handover.id(), "reason", "缺少台账")).done();
    assertThat(returned.get("state")).isEqualTo("RETURNED");
    assertThat(returned.get("standing")).isEqualTo("WRITE_OVERDUE");
    assertThat(accept(handover, 1).errors()).containsExactly("CONFLICT input.handover");
    var stale = input("handover", handover.id(), "note", "台账附后", "expectedVersion", 1);
    assertThat(AMEND_HANDOVER.as(liaison(0), stale).errors())
        .containsExactly("VERSION_CONFLICT input.expectedVersion");
    Reply amended =
        AMEND_HANDOVER.as(liaison(0), input("handover", handover.id(), "note", "台账附后")).done();

    assertThat(amended.get("state")).isEqualTo("WRITTEN");
    assertThat(amended.get("note")).isEqualTo("台账附后");
    assertThat(amended.get("reason")).isNull();
    assertThat(amended.list("items.kind")).containsExactly("ROSTER");
    accept(handover, 1).done();
    assertThat(
            AMEND_HANDOVER.as(liaison(0), input("handover", handover.id(), "note", "再改")).errors())
        .as("accepted, so it stays")
        .containsExactly("CONFLICT input.handover");
  }

  @Test
  void aTurnIsHandedOverOnceAndNotBeforeItBegins() {
    HAND_OVER.as(liaison(0), note(1)).done();

    assertThat(HAND_OVER.as(liaison(0), note(1)).codes()).containsExactly("CONFLICT");
    assertThat(HAND_OVER.as(liaison(2), note(3)).errors()).containsExactly("CONFLICT input.turn");
  }

  @Test
  void everythingThatIsWrongWithANoteIsSaidAtOnce() {
    var wrong =
        input(
            "turn", turn(roster, 1),
            "note", "长".repeat(4001),
            "links", List.of("javascript:alert(1)", "https://example.org", "not an address"));

    assertThat(HAND_OVER.as(liaison(0), wrong).errors())
        .containsExactly(
            "BAD_INPUT input.note", "BAD_INPUT input.links.0", "BAD_INPUT input.links.2");
  }

  @Test
  void nobodyAcceptsBeforeTheNextTurnIsPublished() {
    circle = aCircle(2);
    roster = aWeeklyRoster(circle, 1);
    Reply handover = HAND_OVER.as(liaison(0), note(1)).done();
    assertThat(handover.get("standing")).isEqualTo("AWAITS_SUCCESSOR");
    assertThat(handover.get("next")).isNull();
    assertThat(accept(handover, 1).errors()).containsExactly("CONFLICT input.handover");
    Reply rotation = new Reply(roster.json(), roster.field(), "roster.rotation");
    Mutation.DRAFT_ROSTER
        .as(Role.COORDINATOR, input("rotation", rotation.id(), "until", begun().plusWeeks(2)))
        .done();

    publish(rotation).done();

    assertThat(accept(handover, 1).done().get("next.id")).isNotNull();
  }

  @Test
  void aDeclaredGapIsPassedOver() {
    Reply handover = HAND_OVER.as(liaison(0), note(1)).done();

    LEAVE_TURN_OPEN.as(Role.COORDINATOR, input("turn", turn(roster, 2), "reason", "休整")).done();

    assertThat(accept(handover, 1).codes()).containsExactly("FORBIDDEN");
    assertThat(accept(handover, 2).done().get("next.id")).isEqualTo(turn(roster, 3));
    assertThat(HAND_OVER.as(Role.COORDINATOR, note(2)).errors())
        .containsExactly("CONFLICT input.turn");
  }

  private String member(int place) {
    return circle.ids().get(place);
  }

  private Person liaison(int place) {
    return Person.who(Role.LIAISON, member(place));
  }

  private Map<String, Object> note(int turn) {
    return input("turn", turn(roster, turn), "note", "事项已交代");
  }

  private Reply accept(Reply handover, int place) {
    return ACCEPT_HANDOVER.as(liaison(place), input("handover", handover.id()));
  }

  private JsonPath read(Person person, Reply handover) {
    JsonPath answer =
        Api.post(
            io.restassured.RestAssured.given().auth().oauth2(person.token()),
            READ,
            Map.of(
                "rotation", roster.get("rotation.id"),
                "handover", handover.id(),
                "turn", turn(roster, 1)));
    assertThat(answer.getList("errors")).as(answer.prettify()).isNull();
    return answer.setRootPath("data");
  }
}
