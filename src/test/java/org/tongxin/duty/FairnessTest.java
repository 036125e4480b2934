package org.tongxin.duty;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.tongxin.Mutation.DRAFT_ROSTER;
import static org.tongxin.Mutation.LEAVE_TURN_OPEN;
import static org.tongxin.Mutation.STAND_IN;
import static org.tongxin.duty.DutyFixture.aCircle;
import static org.tongxin.duty.DutyFixture.aRoster;
import static org.tongxin.duty.DutyFixture.aRotation;
import static org.tongxin.duty.DutyFixture.draft;
import static org.tongxin.duty.DutyFixture.firstDay;
import static org.tongxin.duty.DutyFixture.publish;
import static org.tongxin.duty.DutyFixture.terms;
import static org.tongxin.duty.DutyFixture.turn;
import static org.tongxin.network.NetworkFixture.aUnit;
import static org.tongxin.network.NetworkFixture.input;

import io.restassured.path.json.JsonPath;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.tongxin.Api;
import org.tongxin.OnRealStores;
import org.tongxin.Person;
import org.tongxin.Reply;
import org.tongxin.access.Role;
import org.tongxin.duty.DutyFixture.Circle;

/** Whether it is fair, why somebody has a turn, and why somebody else has not. */
@OnRealStores
class FairnessTest {
  private static final String FAIRNESS =
      """
      query ($rotation: ID!) {
        fairness(rotation: $rotation) {
          turns gaps jain rotation { id }
          members { party { id } weight due served deficit deficitExact coversTaken coversGiven }
        }
      }
      """;
  private static final String WHY_NOT =
      """
      query ($turn: ID!, $party: ID!) {
        whyNot(turn: $turn, party: $party) { why words deficit cost moved party { id } }
      }
      """;

  @Test
  void deficitsSumToZeroAndAStandInIsCarried() {
    Circle circle = aCircle(3);
    Reply rotation = aRotation(circle);
    Reply roster = aRoster(rotation, 3);
    JsonPath equal = fairness(rotation);
    assertThat(equal.getString("jain")).startsWith("1.0");
    assertThat(equal.<Object>getList("members.deficit").stream().map(String::valueOf))
        .allMatch(deficit -> new BigDecimal(deficit).signum() == 0);
    STAND_IN
        .as(
            Role.COORDINATOR,
            input(
                "turn", turn(roster, 1),
                "party", circle.members().get(1).id(),
                "reason", "临时"))
        .done();

    JsonPath report = fairness(rotation);

    assertThat(report.getList("members.party.id"))
        .as("whoever owes most comes first")
        .containsExactly(
            circle.members().get(0).id(),
            circle.members().get(2).id(),
            circle.members().get(1).id());
    assertThat(report.getList("members.deficitExact")).containsExactly("1", "0", "-1");
    assertThat(report.getList("members.served")).containsExactly(0, 1, 2);
    assertThat(report.getList("members.coversTaken")).containsExactly(1, 0, 0);
    assertThat(report.getList("members.coversGiven")).containsExactly(0, 0, 1);
    assertThat(report.getString("jain")).startsWith("0.6");
  }

  @Test
  void aDeclaredGapIsOwedByNobody() {
    Circle circle = aCircle(3);
    Reply rotation = aRotation(circle);
    Reply roster = aRoster(rotation, 4);

    LEAVE_TURN_OPEN.as(Role.COORDINATOR, input("turn", turn(roster, 4), "reason", "休整")).done();

    JsonPath report = fairness(rotation);
    assertThat(report.getInt("turns")).isEqualTo(3);
    assertThat(report.getInt("gaps")).isEqualTo(1);
    assertThat(report.getList("members.deficitExact")).containsExactly("0", "0", "0");
  }

  @Test
  void weightsShareTheTurns() {
    Circle circle = aCircle(2);
    Reply rotation =
        org.tongxin.Mutation.DRAFT_ROTATION
            .as(
                Role.COORDINATOR,
                input(
                    "alliance", circle.alliance().id(),
                    "kind", "CHAIR",
                    "name", "加权",
                    "terms", terms("order", "FAIR", "minGap", 0),
                    "members",
                        input(
                            "weights",
                            List.of(
                                Map.of("party", circle.members().getFirst().id(), "weight", 2)))))
            .done();

    aRoster(rotation, 6);

    JsonPath report = fairness(rotation);
    assertThat(report.getList("members.deficitExact")).containsExactly("0", "0");
    assertThat(report.<Integer>getList("members.served")).containsExactlyInAnyOrder(4, 2);
    assertThat(report.getString("jain")).startsWith("1.0");
  }

  @Test
  void everyQuestionOfWhyHasAnAnswer() {
    Circle circle = aCircle(3);
    Reply rotation = aRotation(circle, terms("order", "FAIR"));
    Reply roster = aRoster(rotation, 4);

    JsonPath holds = whyNot(turn(roster, 1), circle.members().getFirst());
    assertThat(holds.getString("why")).isEqualTo("HOLDS");
    assertThat(holds.getString("words")).isNotBlank();
    JsonPath other = whyNot(turn(roster, 2), circle.members().getFirst());
    assertThat(other.getString("why")).isIn("TOO_SOON", "OWES_LESS");
    assertThat(new BigDecimal(other.getString("cost"))).isPositive();
    assertThat(other.getString("party.id")).isEqualTo(circle.members().getFirst().id());
    JsonPath stranger = Api.ask(WHY_NOT, Map.of("turn", turn(roster, 1), "party", aUnit().id()));
    assertThat(stranger.getString("errors[0].extensions.code")).isEqualTo("NOT_FOUND");
    Reply drafted = draft(rotation, 6).done();
    JsonPath secret =
        Api.ask(
            WHY_NOT, Map.of("turn", turn(drafted, 6), "party", circle.members().getFirst().id()));
    assertThat(secret.getString("errors[0].extensions.code")).isEqualTo("UNAUTHENTICATED");
  }

  @Test
  void whatWouldHaveToMoveIsToldToThoseItConcerns() {
    Circle circle = aCircle(3);
    Reply roster = aRoster(aRotation(circle), 4);
    var question = Map.of("turn", turn(roster, 2), "party", circle.members().getFirst().id());

    assertThat(whyNot(turn(roster, 2), circle.members().getFirst()).getString("moved")).isNull();
    var concerned =
        List.of(
            Person.who(Role.LIAISON, circle.members().getFirst().id()),
            Person.who(Role.COORDINATOR, circle.alliance().id()));
    for (Person person : concerned) {
      JsonPath told = Api.post(given().auth().oauth2(person.token()), WHY_NOT, question);
      assertThat(told.<Object>get("data.whyNot.moved")).as(told.prettify()).isNotNull();
    }
    var other = Person.who(Role.LIAISON, circle.members().getLast().id());
    JsonPath stranger = Api.post(given().auth().oauth2(other.token()), WHY_NOT, question);
    assertThat(stranger.<Object>get("data.whyNot.moved")).isNull();
    assertThat(stranger.getString("data.whyNot.words")).isNotBlank();
  }

  @Test
  void inARosterThatIsTooLargeNothingIsSolved() {
    Circle circle = aCircle(21);
    Reply rotation = aRotation(circle, terms("period", "DAY"));
    DRAFT_ROSTER
        .as(Role.COORDINATOR, input("rotation", rotation.id(), "until", firstDay().plusDays(120)))
        .done();
    Reply roster = publish(rotation).done();

    assertThat(moved(turn(roster, 1), circle)).as("120 turns of 21 members").isNull();
    assertThat(moved(turn(roster, 110), circle)).as("11 turns of them").isNotNull();
  }

  private static @Nullable Object moved(String turn, Circle circle) {
    JsonPath answer =
        Api.as(
            Role.COORDINATOR,
            WHY_NOT,
            Map.of("turn", turn, "party", circle.members().getLast().id()));
    assertThat(answer.getList("errors")).as(answer.prettify()).isNull();
    return answer.get("data.whyNot.moved");
  }

  private static JsonPath fairness(Reply rotation) {
    JsonPath answer = Api.ask(FAIRNESS, Map.of("rotation", rotation.id()));
    assertThat(answer.getList("errors")).as(answer.prettify()).isNull();
    return answer.setRootPath("data.fairness");
  }

  private static JsonPath whyNot(String turn, Reply party) {
    JsonPath answer = Api.ask(WHY_NOT, Map.of("turn", turn, "party", party.id()));
    assertThat(answer.getList("errors")).as(answer.prettify()).isNull();
    return answer.setRootPath("data.whyNot");
  }
}
