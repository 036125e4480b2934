package org.tongxin.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tongxin.Mutation.LEAVE_TURN_OPEN;
import static org.tongxin.Mutation.STAND_IN;
import static org.tongxin.duty.DutyFixture.aCircle;
import static org.tongxin.duty.DutyFixture.aRoster;
import static org.tongxin.duty.DutyFixture.aRotation;
import static org.tongxin.duty.DutyFixture.draft;
import static org.tongxin.duty.DutyFixture.firstDay;
import static org.tongxin.duty.DutyFixture.publish;
import static org.tongxin.duty.DutyFixture.turn;
import static org.tongxin.network.NetworkFixture.awaitArrival;
import static org.tongxin.network.NetworkFixture.input;

import io.quarkus.vertx.VertxContextSupport;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tongxin.Api;
import org.tongxin.MovableClock;
import org.tongxin.OnRealStores;
import org.tongxin.Reply;
import org.tongxin.Subscriber;
import org.tongxin.access.Role;
import org.tongxin.duty.DutyFixture.Circle;
import org.tongxin.journal.Journal;
import org.tongxin.kernel.Position;
import org.tongxin.network.ledger.EffectiveDates;

/** Who has the chair, as the network shows it on any day. */
@OnRealStores
class ChairsInTheNetworkTest {
  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
  private static final String CHAIRS =
      """
      query ($root: ID!, $on: Date) {
        network(root: $root, asOf: $on, groupBy: NONE) {
          totals { edges }
          edges { id source target type since until }
        }
      }
      """;

  private static final String BEGUN =
      "subscription ($alliance: ID!) { turnChanged(alliance: $alliance) { turn { id } } }";

  @Inject MovableClock clock;
  @Inject EffectiveDates effectiveDates;
  @Inject Journal journal;

  @AfterEach
  void now() {
    clock.moveBack();
  }

  @Test
  void theChairIsTiedToTheAllianceDuringItsTurn() {
    Circle circle = aCircle(3);
    Reply rotation = aRotation(circle);
    awaitArrival(draft(rotation, 2).done());
    assertThat(chairs(circle, firstDay())).as("a draft shows nobody").isEmpty();

    awaitArrival(publish(rotation).done());

    assertThat(chairs(circle, firstDay().minusDays(1))).as("before").isEmpty();
    assertThat(chairs(circle, firstDay())).containsExactly(0);
    assertThat(chairs(circle, firstDay().plusMonths(1).minusDays(1))).containsExactly(0);
    assertThat(chairs(circle, firstDay().plusMonths(1))).containsExactly(1);
    assertThat(chairs(circle, firstDay().plusMonths(2))).as("after").isEmpty();
  }

  @Test
  void theTieFollowsWhoeverStandsInAndLeavesWithAGap() {
    Circle circle = aCircle(3);
    Reply roster = aRoster(aRotation(circle), 2);
    STAND_IN
        .as(
            Role.COORDINATOR,
            input("turn", turn(roster, 1), "party", circle.members().get(2).id(), "reason", "临时"))
        .done();

    awaitArrival(
        LEAVE_TURN_OPEN
            .as(Role.COORDINATOR, input("turn", turn(roster, 2), "reason", "停办"))
            .done());

    assertThat(chairs(circle, firstDay())).containsExactly(2);
    assertThat(chairs(circle, firstDay().plusMonths(1))).isEmpty();
  }

  @Test
  void theDayOnWhichATurnBeginsIsToldSoThatWatchersNotice() throws Throwable {
    Circle circle = aCircle(2);
    Reply roster = aRoster(aRotation(circle), 2);
    awaitArrival(roster);
    assertThat(chairs(circle, null)).as("today").isEmpty();

    var watched = Map.<String, Object>of("alliance", circle.alliance().id());

    try (var subscriber = new Subscriber(BEGUN, watched)) {
      assertThat(subscriber.hearsNothingFor(300)).isTrue();
      clock.moveTo(firstDay().atTime(12, 0).atZone(ZONE).toInstant());
      VertxContextSupport.subscribeAndAwait(effectiveDates::look);
      assertThat(subscriber.next().getString("data.turnChanged.turn.id"))
          .isEqualTo(turn(roster, 1));
    }

    assertThat(chairs(circle, null)).as("without a date, on that day").containsExactly(0);
    assertThat(told()).contains(turn(roster, 1)).doesNotContain(turn(roster, 2));
  }

  /** The ids of all that the journal says began or ended on a day. */
  private List<String> told() throws Exception {
    var ids = new ArrayList<String>();
    try (var reader = journal.open()) {
      reader.readOn(
          Position.START,
          500,
          entries ->
              entries.stream()
                  .filter(entry -> entry.kind().equals("EffectiveDateReached"))
                  .forEach(entry ->
                      ((List<?>) Objects.requireNonNull(entry.payload().get("ids")))
                          .forEach(id -> ids.add(String.valueOf(id)))));
    }
    return ids;
  }

  /** Places in the listed order of who is tied to the alliance as its chair. */
  private static List<Integer> chairs(Circle circle, @Nullable LocalDate on) {
    var variables = new HashMap<String, @Nullable Object>();
    variables.put("root", circle.alliance().id());
    variables.put("on", on == null ? null : on.toString());
    var answer = Api.ask(CHAIRS, variables);
    List<Map<String, String>> edges =
        answer.getList("data.network.edges.findAll { it.type == 'CHAIRS' }");
    assertThat(answer.getInt("data.network.totals.edges"))
        .isEqualTo(answer.getList("data.network.edges").size());
    assertThat(edges).allMatch(edge -> circle.alliance().id().equals(edge.get("target")));
    return edges.stream().map(edge -> circle.at(String.valueOf(edge.get("source")))).toList();
  }
}
