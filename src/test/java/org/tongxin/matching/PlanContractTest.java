package org.tongxin.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tongxin.Mutation.GRANT_ROLE;
import static org.tongxin.Mutation.PROPOSE_PLAN;
import static org.tongxin.Mutation.RAISE_NEED;
import static org.tongxin.Mutation.REVOKE_ROLE;
import static org.tongxin.Mutation.START_PLAN;
import static org.tongxin.Mutation.WITHDRAW_LISTING;
import static org.tongxin.matching.PlanFixture.aPlan;
import static org.tongxin.matching.PlanFixture.planned;
import static org.tongxin.matching.PledgeFixture.aNeed;
import static org.tongxin.network.NetworkFixture.aUnit;
import static org.tongxin.network.NetworkFixture.anAlliance;
import static org.tongxin.network.NetworkFixture.input;
import static org.tongxin.network.NetworkFixture.word;
import static org.tongxin.sharing.SharingFixture.listing;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tongxin.Mutation;
import org.tongxin.MutationPromises;
import org.tongxin.OnRealStores;
import org.tongxin.Person;
import org.tongxin.Reply;
import org.tongxin.access.DemoIssuer;
import org.tongxin.access.Role;
import org.tongxin.matching.PlanFixture.Circle;

/** What the mutations of plans keep, whatever they do. */
@OnRealStores
class PlanContractTest {
  private static final String FIRST = "START_PLAN";
  private static final String LAST = "PROPOSE_PLAN";
  private static final String RUNNING =
      """
      insert into plan (id, issuer, subject, alliance_id, need_ids, scope, state, steps_done, steps, started_at, beaten_at)
      values (?, 'somebody', 'else', ?, '{}', ?, 'RUNNING', 0, 0, now(), now())
      """;

  @Inject DataSource ledger;
  @Inject MutationPromises promises;

  @ParameterizedTest
  @EnumSource(value = Mutation.class, from = FIRST, to = LAST)
  void aStrangerDoesNothingAndTheSameKeyDoesNothingTwice(Mutation mutation) throws Exception {
    Map<String, Object> input = anInputFor(mutation);
    boolean makes = mutation == START_PLAN;

    assertThat(mutation.as(Person.who(Role.LIAISON, aUnit().id()), input).codes())
        .containsExactly(makes ? "FORBIDDEN" : "NOT_FOUND");
    if (!makes) {
      promises.theSameKeyDoesNothingTwice(mutation, input);
      return;
    }
    var keyed = new HashMap<>(input);
    keyed.put("idempotencyKey", word());
    Reply first = START_PLAN.as(Role.COORDINATOR, keyed).done();
    assertThat(START_PLAN.as(Role.COORDINATOR, keyed).done().id()).isEqualTo(first.id());
  }

  @ParameterizedTest
  @EnumSource(value = Mutation.class, from = FIRST, to = LAST)
  void whatIsNamedAndNotThereIsNotFoundInBothLanguages(Mutation mutation) {
    Map<String, Object> unknown =
        mutation == START_PLAN ? input("alliance", "no-such") : input("plan", "no-such");

    MutationPromises.whatIsNotThereIsNotFoundInBothLanguages(mutation, unknown);
    MutationPromises.withoutATokenItIsUnauthenticated(mutation, unknown);
  }

  @Test
  void allThatIsWrongWithAListIsToldAtOnce() {
    Reply closed = aNeed(aUnit());
    WITHDRAW_LISTING.as(Role.COORDINATOR, input("listing", closed.id())).done();
    Reply wish =
        RAISE_NEED.as(Role.COORDINATOR, input("listing", listing(aUnit()), "kind", "WISH")).done();
    List<String> needs = List.of("no-such", closed.id(), aNeed(aUnit()).id(), wish.id());

    assertThat(START_PLAN.as(Role.COORDINATOR, input("needs", needs)).errors())
        .containsExactly(
            "NOT_FOUND input.needs.0", "CONFLICT input.needs.1", "BAD_INPUT input.needs.3");
    assertThat(START_PLAN.as(Role.COORDINATOR, input("needs", List.of())).errors())
        .containsExactly("BAD_INPUT input.needs");
  }

  @Test
  void allAllocationsThatAreNotOfThePlanAreToldAtOnceAndNothingIsProposed() throws Exception {
    Circle circle = Circle.of(List.of(1), List.of(1));
    Reply plan = aPlan(circle);
    String need = circle.needs().getFirst().id();
    // Of whatever is offered anywhere in like words, the plan chose one.
    String offer = planned(plan).getString("data.plan.result.allocations[0].offer.id");

    Reply refused =
        PROPOSE_PLAN.as(
            Role.COORDINATOR,
            input(
                "plan",
                plan.id(),
                "allocations",
                List.of(
                    Map.of("need", need, "offer", need),
                    Map.of("need", need, "offer", offer),
                    Map.of("need", "no-such", "offer", offer))));

    assertThat(refused.errors())
        .containsExactly("NOT_FOUND input.allocations.0", "NOT_FOUND input.allocations.2");
    assertThat(planned(plan).getList("data.plan.pledges")).isEmpty();
  }

  @Test
  void ofAPlanOfWhichOneAllocationIsRefusedNothingIsProposed() throws Exception {
    Circle circle = Circle.of(List.of(1, 1), List.of(1, 1));
    Reply plan = aPlan(circle);
    // Ids tell which is proposed last.
    String last = planned(plan).getString("data.plan.result.allocations[1].offer.id");
    WITHDRAW_LISTING.as(Role.COORDINATOR, input("listing", last)).done();
    long length = promises.journalLength();

    Reply refused = PROPOSE_PLAN.as(Role.COORDINATOR, input("plan", plan.id()));

    assertThat(refused.codes()).isNotEmpty();
    assertThat(planned(plan).getList("data.plan.pledges")).isEmpty();
    assertThat(promises.journalLength()).isEqualTo(length);
  }

  @Test
  void whoeverDoesNotCoordinateTheNeedsAnyMoreProposesNothing() throws Exception {
    Circle circle = Circle.of(List.of(1), List.of(1));
    Person keeper = Person.anybody();
    Reply grant =
        GRANT_ROLE
            .as(
                Role.ADMINISTRATOR,
                input(
                    "issuer",
                    DemoIssuer.ISSUER,
                    "subject",
                    keeper.subject(),
                    "role",
                    Role.COORDINATOR,
                    "party",
                    circle.alliance().id()))
            .done();
    Reply plan = START_PLAN.as(keeper, circle.asked()).done();
    assertThat(planned(plan).getList("data.plan.result.allocations")).hasSize(1);

    REVOKE_ROLE.as(Role.ADMINISTRATOR, input("grant", grant.id())).done();

    // What they may not see any more is not there for them.
    assertThat(PROPOSE_PLAN.as(keeper, input("plan", plan.id())).codes())
        .isNotEmpty()
        .isSubsetOf("FORBIDDEN", "NOT_FOUND");
    assertThat(planned(plan).getList("data.plan.pledges")).isEmpty();
  }

  /** Something that a coordinator may do, of an alliance that no other test knows. */
  private Map<String, Object> anInputFor(Mutation mutation) throws Exception {
    return switch (mutation) {
      case START_PLAN -> input("alliance", anAlliance().id());
      case CANCEL_PLAN -> input("plan", aRunningPlan());
      case PROPOSE_PLAN -> input("plan", aPlan(Circle.of(List.of(1), List.of(1))).id());
      default -> throw new IllegalArgumentException(mutation + " is not of plans");
    };
  }

  private String aRunningPlan() throws SQLException {
    String alliance = anAlliance().id();
    String id = "plan_" + word();
    try (var connection = ledger.getConnection();
        var insert = connection.prepareStatement(RUNNING)) {
      insert.setString(1, id);
      insert.setString(2, alliance);
      insert.setString(3, alliance);
      insert.executeUpdate();
    }
    return id;
  }
}
