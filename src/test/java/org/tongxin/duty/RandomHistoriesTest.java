package org.tongxin.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tongxin.Mutation.ASK_FOR_COVER;
import static org.tongxin.Mutation.LEAVE_ALLIANCE;
import static org.tongxin.Mutation.LEAVE_TURN_OPEN;
import static org.tongxin.Mutation.RECORD_ABSENCE;
import static org.tongxin.Mutation.STAND_IN;
import static org.tongxin.Mutation.SWAP_TURNS;
import static org.tongxin.Mutation.TAKE_COVER;
import static org.tongxin.duty.DutyFixture.aCircle;
import static org.tongxin.duty.DutyFixture.aRotation;
import static org.tongxin.duty.DutyFixture.draft;
import static org.tongxin.duty.DutyFixture.firstDay;
import static org.tongxin.duty.DutyFixture.publish;
import static org.tongxin.duty.DutyFixture.terms;
import static org.tongxin.network.NetworkFixture.aMember;
import static org.tongxin.network.NetworkFixture.aUnit;
import static org.tongxin.network.NetworkFixture.input;

import io.restassured.path.json.JsonPath;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tongxin.Api;
import org.tongxin.OnRealStores;
import org.tongxin.Reply;
import org.tongxin.access.Role;
import org.tongxin.duty.DutyFixture.Circle;

/** Whatever happens in whatever order, what is published moves by recorded acts alone. */
@OnRealStores
class RandomHistoriesTest {
  private static final int STEPS = 40;
  private static final String TURNS =
      """
      query ($alliance: ID!, $from: Date!, $to: Date!) {
        roster(alliance: $alliance, from: $from, to: $to) { id number from to gap holders { id } }
      }
      """;

  private final long seed = Long.getLong("seed", System.nanoTime());
  private final Random random = new Random(seed);
  private final Map<String, Map<String, Object>> frozen = new HashMap<>();
  private final List<Reply> joined = new ArrayList<>();

  private Circle circle;
  private Reply rotation;

  @BeforeEach
  void aRotationOfFour() {
    System.out.println("seed " + seed);
    circle = aCircle(4);
    rotation = aRotation(circle, terms("order", random.nextBoolean() ? "FAIR" : "LISTED"));
  }

  @Test
  void whatIsPublishedMovesByActsAloneAndDeficitsSumToZero() {
    int drafted = 3;
    draft(rotation, drafted);
    publish(rotation);

    for (int step = 0; step < STEPS; step++) {
      String acted = "";
      switch (random.nextInt(9)) {
        case 0 -> join();
        case 1 -> absence();
        case 2 -> {
          drafted += random.nextInt(3);
          draft(rotation, drafted);
        }
        case 3 -> publish(rotation);
        case 4 -> acted = swap();
        case 5 -> acted = standIn();
        case 6 -> leave();
        case 7 -> acted = cover();
        default -> acted = random.nextInt(4) == 0 ? leaveOpen() : "";
      }
      check(step, acted);
    }
  }

  /** Turns follow one another without holes, and only those that were acted on have changed. */
  private void check(int step, String acted) {
    LocalDate day = firstDay();
    List<Map<String, Object>> turns = turns();
    for (Map<String, Object> turn : turns) {
      assertThat(turn.get("from")).as("seed %d, step %d", seed, step).isEqualTo(day.toString());
      day = LocalDate.parse(String.valueOf(turn.get("to")));
      assertThat(holders(turn).isEmpty()).isEqualTo(turn.get("gap"));
      Map<String, Object> before = frozen.put(String.valueOf(turn.get("id")), turn);
      if (before != null && !acted.contains(String.valueOf(turn.get("id")))) {
        assertThat(turn).as("seed %d, step %d", seed, step).isEqualTo(before);
      }
    }
    assertThat(turns).hasSameSizeAs(frozen.keySet());
    assertThat(deficits()).as("seed %d, step %d", seed, step).isEqualTo(BigFraction.ZERO);
  }

  private BigFraction deficits() {
    JsonPath report =
        Api.ask(
            "query ($rotation: ID!) { fairness(rotation: $rotation) { members { deficitExact } } }",
            Map.of("rotation", rotation.id()));
    return report.<String>getList("data.fairness.members.deficitExact").stream()
        .map(BigFraction::parse)
        .reduce(BigFraction.ZERO, BigFraction::add);
  }

  private void join() {
    LocalDate since = firstDay().plusMonths(random.nextInt(9));
    joined.add(aMember(circle.alliance(), aUnit(), since.toString(), null));
  }

  private void leave() {
    if (joined.isEmpty()) {
      return;
    }
    Reply leaving = joined.remove(random.nextInt(joined.size()));
    LocalDate on = firstDay().plusMonths(9 + random.nextInt(6));
    LEAVE_ALLIANCE.as(Role.COORDINATOR, input("membership", leaving.id(), "on", on)).done();
  }

  private void absence() {
    LocalDate from = firstDay().plusMonths(random.nextInt(9)).plusDays(random.nextInt(28));
    RECORD_ABSENCE.as(
        Role.COORDINATOR,
        input(
            "rotation", rotation.id(),
            "party", anybody(),
            "from", from,
            "to", from.plusDays(1 + random.nextInt(60)),
            "excused", random.nextBoolean()));
  }

  private String swap() {
    String one = aTurn();
    String other = aTurn();
    SWAP_TURNS.as(Role.COORDINATOR, input("turn", one, "with", other));
    return one + other;
  }

  private String standIn() {
    String turn = aTurn();
    STAND_IN.as(Role.COORDINATOR, input("turn", turn, "party", anybody(), "reason", "临时安排"));
    return turn;
  }

  /** Asked for and taken, where the one and the other are allowed. */
  private String cover() {
    String turn = aTurn();
    Reply asked = ASK_FOR_COVER.as(Role.COORDINATOR, input("turn", turn, "reason", "出差"));
    if (asked.errors().isEmpty()) {
      TAKE_COVER.as(Role.COORDINATOR, input("cover", asked.id(), "party", anybody()));
    }
    return turn;
  }

  private String leaveOpen() {
    String turn = aTurn();
    LEAVE_TURN_OPEN.as(Role.COORDINATOR, input("turn", turn, "reason", "休整"));
    return turn;
  }

  private String anybody() {
    return circle.members().get(random.nextInt(circle.members().size())).id();
  }

  private String aTurn() {
    var ids = new ArrayList<>(frozen.keySet());
    return ids.isEmpty() ? "turn_none" : ids.get(random.nextInt(ids.size()));
  }

  private static List<?> holders(Map<String, Object> turn) {
    return turn.get("holders") instanceof List<?> holders ? holders : List.of();
  }

  private List<Map<String, Object>> turns() {
    JsonPath answer =
        Api.ask(
            TURNS,
            Map.of(
                "alliance", circle.alliance().id(),
                "from", firstDay().minusYears(1).toString(),
                "to", firstDay().plusYears(20).toString()));
    assertThat(answer.getList("errors")).as(answer.prettify()).isNull();
    return answer.getList("data.roster");
  }
}
