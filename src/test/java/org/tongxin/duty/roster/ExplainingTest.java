package org.tongxin.duty.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tongxin.duty.roster.Example.shown;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tongxin.kernel.Text;

/** Why a member holds a turn or does not. A line is: turn, member, why, deficit, cost, moved. */
class ExplainingTest {
  private static final Example FAIR =
      Example.of("A B C D", 6)
          .rules(TurnOrder.FAIR, 1, 1)
          .absent(1, "B")
          .eligible(2, "A B C")
          .pinned(3, "D")
          .gap(4);
  private static final Example DEAD_END =
      Example.of("A B C", 3).rules(TurnOrder.FAIR, 1, 2).absent(2, "B C");

  @Test
  void aFairRosterIsExplainedByWhatEachOwes() {
    assertExplained(
        FAIR,
        "A C B D - A",
        """
        0 A HOLDS 1/4 0 0
        0 B LATER_IN_LIST 1/4 0 0
        0 C LATER_IN_LIST 1/4 0 1
        0 D LATER_IN_LIST 1/4 2/3 0
        1 A TOO_SOON -1/2 4 1
        1 B ABSENT 1/2 2 -1
        1 C HOLDS 1/2 0 0
        1 D LATER_IN_LIST 1/2 8/3 0
        2 A OWES_LESS -1/6 4 0
        2 B HOLDS 5/6 0 0
        2 C TOO_SOON -1/6 2 1
        2 D NOT_ELIGIBLE 1/2 8/3 -1
        3 A PINNED_OTHER 1/12 10/3 -1
        3 D HOLDS 3/4 0 0
        4 A DECLARED_GAP 1/12 0 -1
        5 A HOLDS 1/3 0 0
        5 B FILLED 1/3 0 0
        5 D OWES_LESS 0 2/3 0
        """);
  }

  @Test
  void aListedRosterIsExplainedByTheList() {
    assertExplained(
        Example.of("A B C D", 4).rules(TurnOrder.LISTED, 1, 1).absent(1, "B").pinned(2, "A"),
        "A C A B",
        """
        0 A HOLDS 1/4 0 0
        0 D LATER_IN_LIST 1/4 -2 0
        1 A TOO_SOON -1/2 4 -1
        1 B ABSENT 1/2 2 -1
        1 C HOLDS 1/2 0 0
        1 D LATER_IN_LIST 1/2 0 0
        2 A HOLDS -1/4 0 0
        2 D PINNED_OTHER 3/4 -2 -1
        3 A TOO_SOON -1 4 -1
        3 B HOLDS 1 0 0
        3 C LATER_IN_LIST 0 2 0
        """);
  }

  @Test
  void whoeverTheSolverPassedOverIsTold() {
    assertExplained(
        DEAD_END,
        "C B A",
        """
        0 A SOLVER 1/3 2 -1
        0 B SOLVER 1/3 2 1
        0 C HOLDS 1/3 0 0
        1 A SOLVER 2/3 2 -1
        1 B HOLDS 2/3 0 0
        1 C TOO_SOON -1/3 2 1
        2 A HOLDS 1 0 0
        2 B ABSENT 0 2 -1
        """);
  }

  @Test
  void ofTwoWhoHoldATurnTheOneWhoOwesLeastWouldGiveWay() {
    assertExplained(
        Example.of("A2 B C D", 2).rules(TurnOrder.FAIR, 2, 0).pinned(1, "D"),
        "AB CD",
        """
        0 A HOLDS 4/5 0 0
        0 C LATER_IN_LIST 2/5 2 0
        1 A OWES_LESS 3/5 2/5 0
        1 B OWES_LESS -1/5 2 0
        1 C HOLDS 4/5 0 0
        1 D HOLDS 4/5 0 0
        """);
  }

  @Test
  void theWordsNameTheRuleAndTheTurnAsPeopleCountIt() {
    assertThat(words(FAIR, 0, "A"))
        .isEqualTo(
            new Text(
                "第1轮由欠得最多的成员承担，它欠1/4轮", "turn 1 goes to whoever owes most; it owes 1/4 turns"));
    assertThat(words(FAIR, 2, "A"))
        .isEqualTo(
            new Text(
                "第3轮的承担者欠得更多，它多承担了1/6轮",
                "the holders of turn 3 owe more; it is ahead of its share by 1/6 turns"));
    assertThat(words(FAIR, 1, "A").en())
        .isEqualTo(
            "turn 2 is too close to another turn of its own: at least 1 have to lie between");
    assertThat(words(FAIR, 3, "D").en()).isEqualTo("it is fixed as a holder of turn 4");
    assertThat(words(DEAD_END, 0, "C").en())
        .isEqualTo("turn 1 is given to it so that every rule holds");
  }

  @Test
  void aTurnThatTheRosterLacksHasNoReason() {
    Problem problem = DEAD_END.problem();

    assertThatThrownBy(() -> Explaining.why(problem, List.of(), 3, "A"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static void assertExplained(Example example, String roster, String table) {
    List<Assignment> drafted = drafted(example);
    assertThat(shown(drafted)).isEqualTo(roster);

    for (String line : table.lines().toList()) {
      int number = Character.digit(line.charAt(0), 10);
      String member = line.substring(2, 3);
      Reason reason = Explaining.why(example.problem(), drafted, number, member);
      int moved = Explaining.moved(example.problem(), drafted, number, member);

      assertThat(
              "%d %s %s %s %s %d"
                  .formatted(
                      number,
                      member,
                      reason.why(),
                      reason.deficit().toString().replace(" ", ""),
                      reason.cost().toString().replace(" ", ""),
                      moved))
          .isEqualTo(line);
    }
  }

  private static Text words(Example example, int number, String member) {
    return Explaining.why(example.problem(), drafted(example), number, member).words();
  }

  private static List<Assignment> drafted(Example example) {
    Drafted drafted = Rostering.draft(example.problem());
    assertThat(drafted).isInstanceOf(Roster.class);
    return ((Roster) drafted).assignments();
  }
}
