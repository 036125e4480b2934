package org.tongxin.duty.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tongxin.duty.roster.Example.roster;
import static org.tongxin.duty.roster.Example.shown;

import java.util.List;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** Rosters that keep every rule, drafted and repaired. */
class RosteringTest {
  @Test
  void roundRobinStandsWhereItKeepsEveryRule() {
    Problem problem = Example.of("A B C", 6).rules(TurnOrder.FAIR, 1, 1).absent(1, "B").problem();

    Drafted drafted = Rostering.draft(problem);

    assertThat(drafted).isEqualTo(new Roster(RoundRobin.draft(problem), 0, false));
  }

  @Test
  void theSolverStepsInWhereRoundRobinRunsIntoADeadEnd() {
    Problem problem = Example.of("A B C", 3).rules(TurnOrder.FAIR, 1, 2).absent(2, "B C").problem();

    assertThat(shown(RoundRobin.draft(problem))).isEqualTo("A B -");
    assertThat(shown(solved(Rostering.draft(problem)).assignments())).isEqualTo("C B A");
  }

  @Test
  void aRosterThatKeepsEveryRuleStaysAsItWas() {
    Problem problem = Example.of("A B C", 4).rules(TurnOrder.FAIR, 1, 1).problem();
    List<Assignment> before = roster("C A C B");

    assertThat(Rostering.repair(problem, before)).isEqualTo(new Roster(before, 0, false));
  }

  @Test
  void anAbsenceMovesOneTurn() {
    Problem problem = Example.of("A B C D", 6).rules(TurnOrder.FAIR, 1, 1).absent(2, "C").problem();

    Roster repaired = solved(Rostering.repair(problem, roster("A B C D A B")));

    assertThat(repaired.changed()).isOne();
    assertThat(shown(repaired.assignments())).isEqualTo("A B A D A B");
  }

  @Test
  void aTurnThatIsPinnedStays() {
    Problem problem =
        Example.of("A B C", 6).rules(TurnOrder.FAIR, 1, 1).pinned(0, "A").absent(1, "B").problem();

    Roster repaired = solved(Rostering.repair(problem, roster("A B C A B C")));

    assertThat(repaired.assignments().getFirst().holders()).containsExactly("A");
  }

  @Test
  void ofRostersAsNearTheFairestIsTaken() {
    Problem problem =
        Example.of("A B C", 3).deficit("A", -1, 1).deficit("C", 1, 1).absent(0, "A").problem();

    Roster repaired = solved(Rostering.repair(problem, roster("A B A")));

    assertThat(shown(repaired.assignments())).isEqualTo("C B A");
  }

  @Test
  void aRosterThatLacksATurnIsFilled() {
    Problem problem = Example.of("A B C", 3).rules(TurnOrder.FAIR, 1, 2).problem();

    Roster repaired = solved(Rostering.repair(problem, roster("B A")));

    assertThat(repaired).isEqualTo(new Roster(roster("B A C"), 1, true));
  }

  @Test
  void theTurnsBeforeAreKeptApartToo() {
    Problem problem =
        Example.of("A B C", 3).rules(TurnOrder.FAIR, 1, 2).recent("B A").absent(1, "B").problem();

    assertThat(Rostering.draft(problem)).isInstanceOf(Impossible.class);
  }

  @Test
  void aDeclaredGapStaysEmptyAndLiesBetween() {
    Problem problem =
        Example.of("A B", 3).rules(TurnOrder.FAIR, 1, 1).gap(1).absent(2, "B").problem();

    assertThat(shown(solved(Rostering.draft(problem)).assignments())).isEqualTo("A - A");
  }

  @RepeatedTest(3)
  void theSameQuestionHasTheSameAnswer() {
    long seed = System.nanoTime();
    Problem problem = RandomProblem.of(seed, 8, 16);
    Drafted first = Rostering.draft(problem);

    for (int again = 0; again < 10; again++) {
      assertThat(Rostering.draft(problem)).as("seed %d", seed).isEqualTo(first);
    }
  }

  private static Roster solved(Drafted drafted) {
    assertThat(drafted).isInstanceOf(Roster.class);
    return (Roster) drafted;
  }
}
