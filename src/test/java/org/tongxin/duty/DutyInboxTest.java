package org.tongxin.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tongxin.Mutation.ACCEPT_HANDOVER;
import static org.tongxin.Mutation.AMEND_HANDOVER;
import static org.tongxin.Mutation.ASK_FOR_COVER;
import static org.tongxin.Mutation.DRAFT_ROTATION;
import static org.tongxin.Mutation.HAND_OVER;
import static org.tongxin.Mutation.RECORD_ABSENCE;
import static org.tongxin.Mutation.RETURN_HANDOVER;
import static org.tongxin.Mutation.SWAP_TURNS;
import static org.tongxin.Mutation.TAKE_COVER;
import static org.tongxin.duty.DutyFixture.aCircle;
import static org.tongxin.duty.DutyFixture.aRoster;
import static org.tongxin.duty.DutyFixture.aRotation;
import static org.tongxin.duty.DutyFixture.aWeeklyRoster;
import static org.tongxin.duty.DutyFixture.terms;
import static org.tongxin.duty.DutyFixture.today;
import static org.tongxin.duty.DutyFixture.turn;
import static org.tongxin.network.NetworkFixture.input;

import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tongxin.Api;
import org.tongxin.MovableClock;
import org.tongxin.OnRealStores;
import org.tongxin.Person;
import org.tongxin.Reply;
import org.tongxin.access.Role;
import org.tongxin.duty.DutyFixture.Circle;

/** What of duty awaits a member, and what awaits its alliance. */
@OnRealStores
class DutyInboxTest {
  @Inject MovableClock time;

  @Test
  void everybodyFindsWhatTheyHaveToDo() {
    Circle circle = aCircle(3);
    Reply first = circle.members().get(0);
    Reply second = circle.members().get(1);
    Reply third = circle.members().get(2);
    Reply roster =
        aRoster(aRotation(circle, terms("firstDay", today().plusDays(5), "consent", true)), 4);
    Reply swap =
        SWAP_TURNS
            .as(
                Person.who(Role.LIAISON, third.id()),
                input("turn", turn(roster, 3), "with", turn(roster, 2)))
            .done();
    Reply cover = ASK_FOR_COVER.as(Role.COORDINATOR, input("turn", turn(roster, 1))).done();

    assertThat(inbox(first)).containsExactly("TURN_AHEAD " + turn(roster, 1));
    assertThat(inbox(second))
        .containsExactlyInAnyOrder("SWAP_TO_ANSWER " + swap.id(), "COVER_TO_TAKE " + cover.id());
    assertThat(inbox(third)).containsExactly("COVER_TO_TAKE " + cover.id());
    TAKE_COVER.as(Role.COORDINATOR, input("cover", cover.id(), "party", third.id())).done();

    assertThat(inbox(third)).isEmpty();
    assertThat(inbox(circle.alliance())).containsExactly("COVER_TO_DECIDE " + cover.id());
  }

  @Test
  void aCoverIsOfferedToThoseAloneWhoMayTakeIt() {
    Circle circle = aCircle(4);
    Reply rotation =
        DRAFT_ROTATION
            .as(
                Role.COORDINATOR,
                input(
                    "alliance", circle.alliance().id(),
                    "kind", RotationKind.CHAIR,
                    "name", "试用轮值",
                    "terms", terms("firstDay", today().plusDays(5)),
                    "members",
                        input("listed", circle.ids(), "exclude", List.of(circle.ids().get(2)))))
            .done();
    Reply roster = aRoster(rotation, 2);
    RECORD_ABSENCE
        .as(
            Role.COORDINATOR,
            input(
                "rotation", rotation.id(),
                "party", circle.ids().get(3),
                "from", today().plusDays(9),
                "to", today().plusDays(12)))
        .done();
    Reply cover = ASK_FOR_COVER.as(Role.COORDINATOR, input("turn", turn(roster, 1))).done();

    assertThat(inbox(circle.members().get(1))).contains("COVER_TO_TAKE " + cover.id());
    assertThat(inbox(circle.members().get(2))).as("takes no turns").isEmpty();
    assertThat(inbox(circle.members().get(3))).as("absent then").isEmpty();
  }

  @Test
  void whoHandsNothingOverIsRemindedAndThenWhoDoesNotAccept() {
    Circle circle = aCircle(3);
    Reply roster = aWeeklyRoster(circle, 3);
    Reply first = circle.members().get(0);
    Reply second = circle.members().get(1);
    assertThat(overdue(first)).containsExactly("HANDOVER_TO_WRITE " + turn(roster, 1));
    assertThat(overdue(second)).isEmpty();

    Reply handover =
        HAND_OVER.as(Role.COORDINATOR, input("turn", turn(roster, 1), "note", "已交代")).done();
    assertThat(overdue(first)).isEmpty();
    assertThat(overdue(second)).containsExactly("HANDOVER_TO_ACCEPT " + handover.id());
    RETURN_HANDOVER.as(Role.COORDINATOR, input("handover", handover.id(), "reason", "缺少台账")).done();
    assertThat(overdue(first)).containsExactly("HANDOVER_TO_WRITE " + handover.id());
    AMEND_HANDOVER.as(Role.COORDINATOR, input("handover", handover.id(), "note", "补充")).done();
    ACCEPT_HANDOVER.as(Role.COORDINATOR, input("handover", handover.id())).done();

    assertThat(overdue(first)).isEmpty();
    assertThat(overdue(second)).isEmpty();
  }

  @Test
  void withinThreeDaysNothingIsOverdue() {
    Circle circle = aCircle(2);
    Reply roster = aWeeklyRoster(circle, 3);
    try {
      time.moveTo(Instant.now().minus(Duration.ofDays(1)));

      assertThat(inbox(circle.members().getFirst()))
          .contains("HANDOVER_TO_WRITE " + turn(roster, 1));
      assertThat(overdue(circle.members().getFirst())).isEmpty();
    } finally {
      time.moveBack();
    }
  }

  /** What is overdue of what awaits a party. */
  private static List<String> overdue(Reply party) {
    return asked(party, true);
  }

  private static List<String> inbox(Reply party) {
    return asked(party, false);
  }

  private static List<String> asked(Reply party, boolean overdue) {
    JsonPath answer =
        Api.as(
            Role.COORDINATOR,
            "query ($party: ID!) { inbox(party: $party, first: 20) { nodes { kind overdue about { id } } } }",
            Map.of("party", party.id()));
    assertThat(answer.getList("errors")).as(answer.prettify()).isNull();
    List<Map<String, Object>> items = answer.getList("data.inbox.nodes");
    return items.stream()
        .filter(item -> !overdue || Boolean.TRUE.equals(item.get("overdue")))
        .map(item ->
            item.get("kind")
                + " "
                + (item.get("about") instanceof Map<?, ?> about ? about.get("id") : "nothing"))
        .toList();
  }
}
