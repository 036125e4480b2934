package org.tongxin.matching.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tongxin.matching.plan.Example.shown;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;

/** Who gets what, and why somebody does not. */
class PlanningTest {
  private static final Budget NO_TIME = new Budget(() -> false, () -> true, Integer.MAX_VALUE);

  @Test
  void aUnitGoesWhereItIsWorthMost() {
    Plan plan = Example.of("a1 b1", "X1", "aX3 bX5").plan();

    assertThat(shown(plan.allocations())).isEqualTo("bX1");
    assertThat(plan.score()).isEqualTo(5);
    assertThat(plan.gap()).isEqualTo(BigFraction.ZERO);
    assertThat(plan.method()).isEqualTo(Method.FLOW);
  }

  @Test
  void whatIsBestForOneGivesWayToWhatIsBestForAll() {
    Plan plan = Example.of("a1 b1", "X1 Y1", "aX9 aY8 bX7 bY1").plan();

    assertThat(shown(plan.allocations())).isEqualTo("aY1 bX1");
  }

  @Test
  void ofPlansWithTheSamePointsTheOneWithMoreUnitsIsTaken() {
    Plan plan = Example.of("a2 b1", "X3", "aX0 bX4").plan();

    assertThat(shown(plan.allocations())).isEqualTo("aX2 bX1");
  }

  @Test
  void nobodyIsLeftWithNothingWhileAnotherIsFilled() {
    Example example = Example.of("a3 b3", "X3", "aX9 bX1");

    assertThat(shown(example.plan().allocations())).isEqualTo("aX3");
    assertThat(shown(example.weights(10, 0).plan().allocations())).isEqualTo("aX2 bX1");
  }

  @Test
  void whoHasSomethingAcceptedHasTheirFirstUnit() {
    Plan plan = Example.of("a2 b1", "X1 Y1", "aX1 bX2").accepted("aY1").weights(10, 0).plan();

    assertThat(shown(plan.accepted())).isEqualTo("aY1");
    assertThat(shown(plan.allocations())).isEqualTo("bX1");
  }

  @Test
  void whatIsAcceptedStaysThoughItNoLongerFitsOrAnotherWouldHaveMoreOfIt() {
    Plan plan = Example.of("a2 b2", "X2", "bX9").accepted("aX1 aX1").weights(20, 5).plan();

    assertThat(shown(plan.accepted())).isEqualTo("aX2");
    assertThat(plan.allocations()).isEmpty();
    assertThat(plan.score()).isZero();
  }

  @Test
  void whatIsProposedStaysWhereLittleIsToBeGained() {
    Example little = Example.of("a1 b1", "X1", "aX5 bX7").proposed("aX1").weights(0, 3);
    Example much = Example.of("a1 b1", "X1", "aX5 bX9").proposed("aX1").weights(0, 3);

    assertThat(shown(little.plan().allocations())).isEqualTo("aX1");
    assertThat(little.plan().score()).isEqualTo(8);
    assertThat(shown(much.plan().allocations())).isEqualTo("bX1");
  }

  @Test
  void onlyAsManyUnitsAsWereProposedAreWorthMore() {
    Plan plan = Example.of("a3 b3", "X3", "aX5 bX7").proposed("aX1").weights(0, 3).plan();

    assertThat(shown(plan.allocations())).isEqualTo("aX1 bX2");
  }

  @Test
  void acceptedUnitsCountTowardsTheMostOfAPairing() {
    Plan plan = Example.of("a5", "X5", "aX1").most("aX3").accepted("aX1").plan();

    assertThat(shown(plan.allocations())).isEqualTo("aX2");
  }

  @Test
  void whoDoesNotGetAllIsToldWhy() {
    assertThat(reasons(Example.of("a1 b1 c2", "X2 Y0", "bY1 cX1")))
        .containsExactly("a UNSERVED NO_CANDIDATE", "b UNSERVED NOTHING_LEFT", "c SERVED null");
    assertThat(reasons(Example.of("a2 b1", "X2", "aX9 bX1").accepted("aX1").weights(0, 0)))
        .containsExactly("a SERVED null", "b UNSERVED CANDIDATES_EXHAUSTED");
    assertThat(reasons(Example.of("a3 b1", "X2", "aX9 bX1").accepted("bX1")))
        .as("what others have accepted is not taken by this plan")
        .containsExactly("a PARTLY_SERVED TOO_LITTLE", "b SERVED null");
    assertThat(reasons(Example.of("a3", "X5", "aX9").most("aX2")))
        .containsExactly("a PARTLY_SERVED PAIRING_LIMIT");
  }

  @Test
  void anEmptyProblemHasAnEmptyPlan() {
    Plan plan = Example.of("", "", "").plan();

    assertThat(plan).isEqualTo(new Plan(List.of(), List.of(), List.of(), 0, 0, Method.FLOW));
    assertThat(plan.fairness()).isEqualTo(new Fairness(1, 0, 0));
  }

  @Test
  void fairnessIsThatOfTheSharesOfWhatIsAskedFor() {
    Fairness fairness = Example.of("a4 b2 c1", "X2 Y2", "aX1 bY1").plan().fairness();

    assertThat(fairness.reached()).isEqualTo(2);
    assertThat(fairness.reachedShare()).isEqualTo(BigFraction.of(2, 3));
    assertThat(fairness.jain()).as("of a half, one and nothing").isEqualTo(0.6);
  }

  @Test
  void progressIsToldBeforeTheFirstPartAndAfterEach() {
    Problem problem = Example.of("a1 b1 c1", "X1 Y1", "aX1 bX1 cY1").problem();
    List<String> heard = new ArrayList<>();

    Planning.plan(problem, Budget.unlimited(), (done, all) -> heard.add(done + "/" + all));

    assertThat(heard).containsExactly("0/2", "1/2", "2/2");
  }

  @Test
  void aPlanThatNobodyWantsAnyMoreEnds() {
    Problem problem = Example.of("a1 b1", "X1 Y1", "aX1 bY1").problem();
    var asked = new AtomicInteger();
    var budget = new Budget(() -> asked.incrementAndGet() > 1, () -> false, Integer.MAX_VALUE);

    assertThat(Planning.plan(problem, budget, (_, _) -> {})).isEqualTo(new Cancelled(1, 2));
  }

  @Test
  void withoutTimeTheRestGoesByBids() {
    Problem problem = Example.of("a1 b1", "X1 Y1", "aX4 bY5").problem();
    var asked = new AtomicInteger();
    var budget = new Budget(() -> false, () -> asked.incrementAndGet() > 1, Integer.MAX_VALUE);

    assertThat(Example.plan(problem, budget).method()).isEqualTo(Method.MIXED);
    assertThat(Example.plan(problem, NO_TIME).method()).isEqualTo(Method.GREEDY);
    assertThat(shown(Example.plan(problem, NO_TIME).allocations())).isEqualTo("aX1 bY1");
  }

  @Test
  void aPartThatIsTooLargeGoesByBids() {
    Problem problem = Example.of("a1 b1 c1", "X1 Y1", "aX4 bX3 cY5").problem();

    Plan plan = Example.plan(problem, new Budget(() -> false, () -> false, 1));

    assertThat(plan.method()).isEqualTo(Method.MIXED);
    assertThat(shown(plan.allocations())).isEqualTo("aX1 cY1");
  }

  private static List<String> reasons(Example example) {
    return example.plan().needs().stream()
        .map(need -> need.needId() + " " + need.standing() + " " + need.shortfall())
        .toList();
  }
}
