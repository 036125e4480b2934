package org.tongxin.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tongxin.Mutation.ADD_CATEGORY;
import static org.tongxin.Mutation.CANCEL_PLAN;
import static org.tongxin.Mutation.PLEDGE;
import static org.tongxin.Mutation.PROPOSE_PLAN;
import static org.tongxin.Mutation.START_PLAN;
import static org.tongxin.matching.PledgeFixture.aNeed;
import static org.tongxin.matching.PledgeFixture.accept;
import static org.tongxin.matching.PledgeFixture.anOffer;
import static org.tongxin.network.NetworkFixture.aUnit;
import static org.tongxin.network.NetworkFixture.anAlliance;
import static org.tongxin.network.NetworkFixture.awaitArrival;
import static org.tongxin.network.NetworkFixture.input;
import static org.tongxin.network.NetworkFixture.word;

import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.tongxin.Api;
import org.tongxin.OnRealStores;
import org.tongxin.Person;
import org.tongxin.Reply;
import org.tongxin.access.Role;
import org.tongxin.matching.graph.MeaningReader;
import org.tongxin.sharing.Visibility;

/** A plan gives what is there to those who need it, and people decide. */
@OnRealStores
class PlansTest {
  private static final Duration LONGEST = Duration.ofSeconds(60);
  private static final Duration PAUSE = Duration.ofMillis(200);
  private static final String PLAN =
      """
      query ($id: ID!) { plan(id: $id) { id state done all result {
        score bound gap method disturbed fairness { jain needs reached reachedShare }
        allocations { amount unitOfMeasure score need { id } offer { id } reasons { term } }
        needs { standing shortfall asked granted zh en need { id } }
        changes { kind before now need { id } offer { id } } } } }
      """;
  private static final String RUNNING =
      """
      insert into plan (id, issuer, subject, alliance_id, need_ids, scope, state, steps_done, steps, started_at, beaten_at)
      values (?, 'somebody', 'else', ?, '{}', ?, 'RUNNING', 0, 0, now(), now())
      """;

  @Inject DataSource ledger;
  @Inject MeaningReader reader;

  /** An alliance in which 5 and 3 teams are needed, and 4 and 2 are offered. */
  private record Circle(Reply alliance, Reply large, Reply small, Reply four, Reply two) {
    static Circle made() {
      Reply alliance = anAlliance();
      String category =
          ADD_CATEGORY
              .as(Role.COORDINATOR, input("name", "急救队", "nameEn", "First aid", "code", word()))
              .done()
              .id();
      Object[] more = {
        "title",
        "急救培训医疗队",
        "category",
        category,
        "alliances",
        List.of(alliance.id()),
        "visibility",
        Visibility.ALLIANCE,
        "quantity",
        Map.of()
      };
      return new Circle(
          alliance,
          aNeed(aUnit(), teams(5, more)),
          aNeed(aUnit(), teams(3, more)),
          anOffer(aUnit(), teams(4, more)),
          anOffer(aUnit(), teams(2, more)));
    }

    Map<String, Object> asked() {
      return input("alliance", alliance.id(), "atLeast", two.position());
    }
  }

  @Test
  void aPlanGivesAllThatThereIsAndEverybodySomething() throws InterruptedException {
    Circle circle = circle();

    JsonPath plan = planned(START_PLAN.as(Role.COORDINATOR, circle.asked()).done());

    String result = "data.plan.result.";
    assertThat(plan.getString("data.plan.state")).as(plan.prettify()).isEqualTo("DONE");
    assertThat(given(plan, circle.four())).isEqualTo(4);
    assertThat(given(plan, circle.two())).isEqualTo(2);
    assertThat(plan.getList(result + "needs.need.id", String.class))
        .containsExactlyInAnyOrder(circle.large().id(), circle.small().id());
    assertThat(plan.getInt(result + "fairness.reached")).isEqualTo(2);
    assertThat(plan.getString(result + "method")).isEqualTo("FLOW");
    assertThat(plan.getDouble(result + "gap")).isZero();
    assertThat(plan.getList(result + "needs.findAll { it.standing != 'SERVED' }.zh", String.class))
        .isNotEmpty()
        .isSubsetOf("合适的供给已分配给其他需求", "合适的供给数量不足");
    assertThat(plan.getInt("data.plan.done")).isEqualTo(plan.getInt("data.plan.all"));
  }

  @Test
  void whatIsAcceptedStaysAndIsNotGivenTwice() throws InterruptedException {
    Circle circle = circle();
    Reply pledge =
        PLEDGE
            .as(
                Role.COORDINATOR,
                input(
                    "need",
                    circle.large().id(),
                    "offer",
                    circle.four().id(),
                    "provider",
                    circle.four().list("owners.id").getFirst(),
                    "quantity",
                    teams(3)))
            .done();
    Reply accepted = accept(pledge).done();

    JsonPath plan =
        planned(
            START_PLAN
                .as(
                    Role.COORDINATOR,
                    input("alliance", circle.alliance().id(), "atLeast", accepted.position()))
                .done());

    String large =
        "data.plan.result.needs.find { it.need.id == '%s' }.".formatted(circle.large().id());
    assertThat(given(plan, circle.four())).isEqualTo(1);
    assertThat(given(plan, circle.two())).isEqualTo(2);
    assertThat(plan.getInt(large + "asked")).isEqualTo(5);
    assertThat(plan.getInt(large + "granted")).isBetween(3, 5);
  }

  @Test
  void theNextPlanIsTheSameWhereNothingChanged() throws InterruptedException {
    Circle circle = circle();
    JsonPath first = planned(START_PLAN.as(Role.COORDINATOR, circle.asked()).done());

    JsonPath second = planned(START_PLAN.as(Role.COORDINATOR, circle.asked()).done());

    String allocations =
        "data.plan.result.allocations.collect { it.need.id + it.offer.id + it.amount }";
    assertThat(second.getList(allocations)).isNotEmpty().isEqualTo(first.getList(allocations));
    assertThat(second.getList("data.plan.result.changes.kind", String.class))
        .isNotEmpty()
        .containsOnly("KEPT");
    assertThat(second.getInt("data.plan.result.disturbed")).isZero();
  }

  @Test
  void aPlanIsProposedOnceAndPeopleDecide() throws InterruptedException {
    Circle circle = circle();
    Reply started = START_PLAN.as(Role.COORDINATOR, circle.asked()).done();
    int allocations = planned(started).getList("data.plan.result.allocations").size();

    Reply once = PROPOSE_PLAN.as(Role.COORDINATOR, input("plan", started.id())).done();
    Reply twice = PROPOSE_PLAN.as(Role.COORDINATOR, input("plan", started.id())).done();

    assertThat(once.list("pledges.state")).hasSize(allocations).containsOnly("PROPOSED");
    assertThat(twice.list("pledges.id")).isEqualTo(once.list("pledges.id"));
    assertThat(
            PROPOSE_PLAN
                .as(
                    Role.COORDINATOR,
                    input(
                        "plan",
                        started.id(),
                        "allocations",
                        List.of(Map.of("need", "no-such", "offer", circle.two().id()))))
                .errors())
        .containsExactly("NOT_FOUND input.allocations.0");
  }

  @Test
  void aListOfNeedsIsPlannedByWhoeverCoordinatesThem() throws InterruptedException {
    Circle circle = circle();
    Person keeper = Person.who(Role.COORDINATOR, circle.alliance().id());
    Map<String, Object> needs =
        input("needs", List.of(circle.small().id()), "atLeast", circle.two().position());

    Reply started = START_PLAN.as(keeper, needs).done();

    // A plan of a list is for whoever started it alone.
    assertThat(PROPOSE_PLAN.as(Role.COORDINATOR, input("plan", started.id())).errors())
        .containsExactly("NOT_FOUND input.plan");
    assertThat(START_PLAN.as(Person.who(Role.COORDINATOR, anAlliance().id()), needs).codes())
        .containsAnyOf("FORBIDDEN", "NOT_FOUND");
  }

  @Test
  void whoeverDoesNotCoordinateTheAllianceMayNot() {
    Reply alliance = anAlliance();
    Person stranger = Person.who(Role.COORDINATOR, anAlliance().id());

    assertThat(START_PLAN.as(stranger, input("alliance", alliance.id())).codes())
        .containsExactly("FORBIDDEN");
  }

  @Test
  void exactlyOneThingThatIsThereIsPlanned() {
    assertThat(START_PLAN.as(Role.COORDINATOR, Map.of()).errors())
        .containsExactly("BAD_INPUT input.alliance");
    assertThat(START_PLAN.as(Role.COORDINATOR, input("alliance", "a", "region", "b")).errors())
        .containsExactly("BAD_INPUT input.alliance");
    assertThat(START_PLAN.as(Role.COORDINATOR, input("alliance", "no-such")).errors())
        .containsExactly("NOT_FOUND input.alliance");
    assertThat(START_PLAN.as(Role.COORDINATOR, input("alliance", aUnit().id())).errors())
        .containsExactly("NOT_FOUND input.alliance");
    assertThat(START_PLAN.as(Role.COORDINATOR, input("region", "no-such")).errors())
        .containsExactly("NOT_FOUND input.region");
    assertThat(START_PLAN.as(Role.COORDINATOR, input("needs", List.of("no-such"))).errors())
        .containsExactly("NOT_FOUND input.needs.0");
    assertThat(CANCEL_PLAN.as(Role.COORDINATOR, input("plan", "no-such")).errors())
        .containsExactly("NOT_FOUND input.plan");
  }

  @Test
  void aPlanIsCalledOffWhileItIsMade() throws SQLException {
    Reply alliance = anAlliance();
    String id = "plan_" + word();
    try (var connection = ledger.getConnection();
        var insert = connection.prepareStatement(RUNNING)) {
      insert.setString(1, id);
      insert.setString(2, alliance.id());
      insert.setString(3, alliance.id());
      insert.executeUpdate();
    }

    Reply twice = START_PLAN.as(Role.COORDINATOR, input("alliance", alliance.id()));
    Reply cancelled = CANCEL_PLAN.as(Role.COORDINATOR, input("plan", id)).done();

    assertThat(twice.codes()).containsExactly("CONFLICT");
    assertThat(cancelled.get("state")).isEqualTo("CANCELLED");
    assertThat(CANCEL_PLAN.as(Role.COORDINATOR, input("plan", id)).errors())
        .containsExactly("CONFLICT input.plan");
    assertThat(PROPOSE_PLAN.as(Role.COORDINATOR, input("plan", id)).errors())
        .containsExactly("CONFLICT input.plan");
  }

  /** Read already: whatever else comes near in meaning is there from the first plan on. */
  private Circle circle() {
    Circle circle = Circle.made();
    awaitArrival(circle.two());
    reader.look().await().atMost(LONGEST);
    return circle;
  }

  private static Map<String, Object> teams(int amount) {
    return input("amount", amount, "unitOfMeasure", "TEAM");
  }

  /** The same names and values with so many teams as their last. */
  private static Object[] teams(int amount, Object[] more) {
    Object[] all = more.clone();
    all[all.length - 1] = teams(amount);
    return all;
  }

  private static int given(JsonPath plan, Reply offer) {
    List<Object> amounts =
        plan.getList(
            "data.plan.result.allocations.findAll { it.offer.id == '%s' }.amount"
                .formatted(offer.id()));
    return amounts.stream().mapToInt(amount -> Integer.parseInt(amount.toString())).sum();
  }

  /** The plan as it is when it is done. */
  private static JsonPath planned(Reply started) throws InterruptedException {
    Instant last = Instant.now().plus(LONGEST);
    JsonPath plan = Api.as(Role.ADMINISTRATOR, PLAN, Map.of("id", started.id()));
    while ("RUNNING".equals(plan.getString("data.plan.state")) && Instant.now().isBefore(last)) {
      Thread.sleep(PAUSE);
      plan = Api.as(Role.ADMINISTRATOR, PLAN, Map.of("id", started.id()));
    }
    return plan;
  }
}
