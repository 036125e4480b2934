package org.tongxin.duty.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** Why no roster keeps every rule. */
class ImpossibleTest {
  @Test
  void aTurnForWhichNobodyIsEligible() {
    Example example = Example.of("A B", 4).eligible(1, "").eligible(2, "");

    assertThat(conflicts(example)).containsExactly("NOBODY_ELIGIBLE [1, 2] []");
  }

  @Test
  void aTurnWithFewerEligibleThanHolders() {
    Example example = Example.of("A B C", 3).rules(TurnOrder.FAIR, 2, 0).eligible(2, "B");

    assertThat(conflicts(example)).containsExactly("TOO_FEW [2] []");
  }

  @Test
  void aTurnInWhichAllAreAbsent() {
    Example example = Example.of("A B C", 3).eligible(1, "A C").absent(1, "A C");

    assertThat(conflicts(example)).containsExactly("ABSENCES [1] [A, C]");
  }

  @Test
  void moreTurnsBetweenThanThereAreMembers() {
    Example example = Example.of("A B", 5).rules(TurnOrder.FAIR, 1, 2);

    assertThat(conflicts(example)).containsExactly("GAP [0, 1, 2] []");
  }

  @Test
  void absencesThatLeaveTwoTurnsInARowToOneMember() {
    Example example =
        Example.of("A B C", 5)
            .rules(TurnOrder.FAIR, 1, 1)
            .absent(0, "A")
            .absent(2, "B C")
            .absent(3, "B C");

    assertThat(conflicts(example)).containsExactly("GAP [2, 3] []", "ABSENCES [2, 3] [B, C]");
  }

  @Test
  void pinsThatLeaveNoWayBetweenThem() {
    Example example =
        Example.of("A B", 6).rules(TurnOrder.FAIR, 1, 1).pinned(1, "A").pinned(4, "A");

    assertThat(conflicts(example)).containsExactly("GAP [1, 2, 3, 4] []", "PINS [1, 4] [A]");
  }

  @Test
  void turnsBeforeThatLeaveNobody() {
    Example example = Example.of("A B", 2).rules(TurnOrder.FAIR, 1, 2).recent("A B");

    assertThat(conflicts(example)).containsExactly("GAP [0] []");
  }

  @Test
  void pinsOfOneMemberTooCloseTogether() {
    Example example =
        Example.of("A B C", 4).rules(TurnOrder.FAIR, 1, 2).pinned(0, "A").pinned(2, "A");

    assertThat(conflicts(example)).containsExactly("PINS [0, 2] [A]");
  }

  @Test
  void aPinTooSoonAfterTheTurnsBefore() {
    Example example =
        Example.of("A B C", 4).rules(TurnOrder.FAIR, 1, 2).recent("A B").pinned(0, "A");

    assertThat(conflicts(example)).containsExactly("PINS [0] [A]");
  }

  @Test
  void pinsOfWhoCannotServe() {
    Example example =
        Example.of("A B C", 4)
            .absent(0, "B")
            .pinned(0, "B")
            .eligible(1, "B C")
            .pinned(1, "A")
            .gap(2)
            .pinned(2, "C")
            .pinned(3, "A B");

    assertThat(conflicts(example))
        .containsExactly("PINS [0] [B]", "PINS [1] [A]", "PINS [2] [C]", "PINS [3] [A, B]");
  }

  @Test
  void theWordsNameTheRuleAndTheTurnsAsPeopleCountThem() {
    Example gap = Example.of("A B", 5).rules(TurnOrder.FAIR, 1, 2);
    Example nobody = Example.of("A B", 5).eligible(0, "").eligible(3, "").eligible(4, "");

    assertThat(first(gap).words().zh()).isEqualTo("同一成员的两轮之间至少须隔2轮，因此第1–3轮无法都排满");
    assertThat(first(gap).words().en())
        .isEqualTo(
            "turns 1–3 cannot all be filled where at least 2 lie between two turns of one member");
    assertThat(first(nobody).words().zh()).isEqualTo("第1、4–5轮没有任何成员应当承担");
    assertThat(first(nobody).words().en()).isEqualTo("nobody is eligible for turns 1, 4–5");
  }

  /** Every rule that is named is needed: without the absences and pins named, there is a roster. */
  @RepeatedTest(100)
  void onlyWhatStandsInTheWayIsNamed() {
    long seed = System.nanoTime();
    Problem problem = RandomProblem.of(seed, 5, 8);

    if (Obstacles.of(problem).isEmpty()
        && Rostering.draft(problem) instanceof Impossible(List<Conflict> conflicts)) {
      Problem turns = only(problem, conflicts.getFirst().turns());

      assertThat(Rostering.draft(turns)).as("seed %d", seed).isInstanceOf(Impossible.class);
      assertThat(Rostering.draft(withoutGapRule(problem)))
          .as("seed %d", seed)
          .isInstanceOf(Roster.class);
    }
  }

  private static Problem only(Problem problem, List<Integer> turns) {
    List<Slot> slots =
        problem.slots().stream()
            .map(slot ->
                turns.contains(slot.number())
                    ? slot
                    : new Slot(slot.number(), slot.eligible(), slot.absent(), List.of(), true))
            .toList();
    return new Problem(problem.members(), slots, problem.rules(), problem.opening());
  }

  private static Problem withoutGapRule(Problem problem) {
    var rules = new Rules(problem.rules().order(), problem.rules().holders(), 0);
    return new Problem(problem.members(), problem.slots(), rules, problem.opening());
  }

  private static List<String> conflicts(Example example) {
    return impossible(example).conflicts().stream()
        .map(conflict -> conflict.kind() + " " + conflict.turns() + " " + conflict.members())
        .toList();
  }

  private static Conflict first(Example example) {
    return impossible(example).conflicts().getFirst();
  }

  private static Impossible impossible(Example example) {
    Drafted drafted = Rostering.draft(example.problem());
    assertThat(drafted).isInstanceOf(Impossible.class);
    return (Impossible) drafted;
  }
}
