package org.tongxin.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tongxin.Mutation.LEAVE_TURN_OPEN;
import static org.tongxin.Mutation.PUBLISH_ROSTER;
import static org.tongxin.Mutation.STAND_IN;
import static org.tongxin.duty.DutyFixture.aCircle;
import static org.tongxin.duty.DutyFixture.aRotation;
import static org.tongxin.duty.DutyFixture.draft;
import static org.tongxin.duty.DutyFixture.firstDay;
import static org.tongxin.duty.DutyFixture.publish;
import static org.tongxin.duty.DutyFixture.turn;
import static org.tongxin.network.NetworkFixture.awaitArrival;
import static org.tongxin.network.NetworkFixture.input;

import io.restassured.path.json.JsonPath;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tongxin.OnRealStores;
import org.tongxin.Reply;
import org.tongxin.Subscriber;
import org.tongxin.access.Role;
import org.tongxin.duty.DutyFixture.Circle;

/** Who watches an alliance is told what happens to its published turns, and misses nothing. */
@OnRealStores
class TurnSubscriptionTest {
  private static final String TURNS =
      """
      subscription ($alliance: ID!, $after: String) {
        turnChanged(alliance: $alliance, after: $after) {
          position turn { id state reason holders { id } }
        }
      }
      """;

  @Test
  void whatIsPublishedIsToldAndWhatIsDraftedIsNot() throws InterruptedException {
    Circle circle = aCircle(2);
    Reply rotation = aRotation(circle);
    var watched = Map.<String, Object>of("alliance", circle.alliance().id());

    try (var subscriber = new Subscriber(TURNS, watched)) {
      assertThat(subscriber.hearsNothingFor(500)).isTrue();
      Reply drafted = draft(rotation, 2).done();
      awaitArrival(
          LEAVE_TURN_OPEN
              .as(Role.COORDINATOR, input("turn", turn(drafted, 2), "reason", "休整"))
              .done());
      assertThat(subscriber.hearsNothingFor(300)).as("drafts are told to nobody").isTrue();
      Reply roster =
          PUBLISH_ROSTER
              .as(
                  Role.COORDINATOR,
                  input("rotation", rotation.id(), "until", firstDay().plusMonths(1)))
              .done();

      JsonPath published = subscriber.next().setRootPath("data.turnChanged");
      assertThat(published.getString("turn.id")).isEqualTo(turn(roster, 1));
      assertThat(published.getString("turn.state")).isEqualTo("PUBLISHED");
      standIn(circle, roster);

      JsonPath stoodIn = subscriber.next().setRootPath("data.turnChanged");
      assertThat(stoodIn.getString("turn.reason")).isEqualTo("临时安排");
      assertThat(stoodIn.getList("turn.holders.id")).containsExactly(circle.ids().get(1));
    }
  }

  @Test
  void whoComesBackHearsWhatHappenedMeanwhile() throws InterruptedException {
    Circle circle = aCircle(2);
    Reply rotation = aRotation(circle);
    draft(rotation, 1).done();
    Reply roster = publish(rotation).done();
    awaitArrival(standIn(circle, roster));
    var from =
        Map.<String, Object>of("alliance", circle.alliance().id(), "after", roster.position());

    try (var subscriber = new Subscriber(TURNS, from)) {
      JsonPath missed = subscriber.next().setRootPath("data.turnChanged");

      assertThat(missed.getString("turn.reason")).isEqualTo("临时安排");
      assertThat(missed.getString("position")).isNotEqualTo(roster.position());
      assertThat(subscriber.hearsNothingFor(300)).as("told once").isTrue();
    }
  }

  @Test
  void whoWatchesNothingThatIsThereIsToldSo() throws InterruptedException {
    var alliance = aCircle(1).alliance().id();

    try (var nothing = new Subscriber(TURNS, Map.of("alliance", "no-such"));
        var nowhere = new Subscriber(TURNS, Map.of("alliance", alliance, "after", "soon"))) {
      assertThat(nothing.next().getList("errors.extensions.code")).containsExactly("NOT_FOUND");
      assertThat(nowhere.next().getList("errors.extensions.code")).containsExactly("BAD_INPUT");
    }
  }

  private static Reply standIn(Circle circle, Reply roster) {
    return STAND_IN
        .as(
            Role.COORDINATOR,
            input("turn", turn(roster, 1), "party", circle.ids().get(1), "reason", "临时安排"))
        .done();
  }
}
