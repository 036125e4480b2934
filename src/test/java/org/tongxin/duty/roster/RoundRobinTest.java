package org.tongxin.duty.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tongxin.duty.roster.Example.shown;

import org.junit.jupiter.api.Test;

/** Weighted deficit round-robin, turn by turn. */
class RoundRobinTest {
  @Test
  void equalsServeOneAfterTheOther() {
    assertThat(fair(Example.of("A B C", 7))).isEqualTo("A B C A B C A");
  }

  @Test
  void twiceTheWeightServesTwiceAsOften() {
    assertThat(fair(Example.of("A2 B C", 8))).isEqualTo("A B C A A B C A");
  }

  @Test
  void nobodyServesTwiceInARowWhereATurnHasToLieBetween() {
    Example example = Example.of("A2 B C", 8).rules(TurnOrder.FAIR, 1, 1);

    assertThat(drafted(example)).isEqualTo("A B C A B A C A");
  }

  @Test
  void aNewcomerOwesNothingForTheTimeBefore() {
    Example example = Example.of("A B C D", 9);
    for (int number = 0; number < 4; number++) {
      example.eligible(number, "A B C");
    }

    assertThat(fair(example)).isEqualTo("A B C A B C D A B");
  }

  @Test
  void anAbsenceIsCarriedUntilTheNextTurnThatFits() {
    assertThat(fair(Example.of("A B C", 6).absent(1, "B"))).isEqualTo("A C B A C B");
  }

  @Test
  void aPinComesBeforeTheRule() {
    assertThat(fair(Example.of("A B C", 6).pinned(1, "C"))).isEqualTo("A C B A C B");
  }

  @Test
  void whoIsPinnedNextTurnIsNotChosenNowWhereATurnHasToLieBetween() {
    Example example = Example.of("A B C", 4).rules(TurnOrder.FAIR, 1, 1).pinned(1, "A");

    assertThat(drafted(example)).isEqualTo("B A C B");
  }

  @Test
  void aDeclaredGapCostsNobodyAnything() {
    assertThat(fair(Example.of("A B C", 6).gap(1))).isEqualTo("A - B C A B");
  }

  @Test
  void turnsBeforeTheRosterAreRemembered() {
    Example example = Example.of("A B C", 4).rules(TurnOrder.FAIR, 1, 1).recent("A");

    assertThat(drafted(example)).isEqualTo("B C A B");
  }

  @Test
  void whoOwesMoreFromBeforeComesFirst() {
    Example example = Example.of("A B C", 4).deficit("A", -1, 2).deficit("C", 1, 2);

    assertThat(drafted(example)).isEqualTo("C B A C");
  }

  @Test
  void ofThoseWhoOweAsMuchWhoeverWaitedLongestComesFirst() {
    assertThat(fair(Example.of("A B C", 3).recent("B A C"))).isEqualTo("B A C");
    assertThat(fair(Example.of("A B C", 3).recent("B A"))).isEqualTo("C B A");
  }

  @Test
  void twoHoldATurnTogether() {
    Example example = Example.of("A B C", 6).rules(TurnOrder.FAIR, 2, 0);

    assertThat(drafted(example)).isEqualTo("AB AC BC AB AC BC");
  }

  @Test
  void aTurnForWhichNobodyFitsIsLeftOpen() {
    Example example = Example.of("A B", 4).rules(TurnOrder.FAIR, 1, 2);

    assertThat(drafted(example)).isEqualTo("A B - A");
  }

  @Test
  void theListedOrderGoesRoundAndRound() {
    assertThat(listed(Example.of("A B C", 7), 1)).isEqualTo("A B C A B C A");
    assertThat(listed(Example.of("A B C D E", 4), 2)).isEqualTo("AB CD AE BC");
  }

  @Test
  void theListedOrderHeedsNoWeights() {
    assertThat(listed(Example.of("A B5 C", 4).deficit("C", 3, 1), 1)).isEqualTo("A B C A");
  }

  @Test
  void whoIsSkippedInTheListedOrderIsNotMovedUp() {
    assertThat(listed(Example.of("A B C D", 6).absent(1, "B"), 1)).isEqualTo("A C D A B C");
  }

  @Test
  void theListedOrderGoesOnBehindAPin() {
    assertThat(listed(Example.of("A B C D", 5).pinned(1, "C"), 1)).isEqualTo("A C D A B");
  }

  @Test
  void theListedOrderGoesOnBehindTheTurnsBefore() {
    assertThat(listed(Example.of("A B C D", 3).recent("B -"), 1)).isEqualTo("C D A");
    assertThat(listed(Example.of("A B C D E", 2).recent("AE"), 2)).isEqualTo("BC DE");
    assertThat(listed(Example.of("A B C", 3).recent("B X"), 1)).isEqualTo("C A B");
  }

  private static String fair(Example example) {
    return drafted(example.rules(TurnOrder.FAIR, 1, 0));
  }

  private static String listed(Example example, int holders) {
    return drafted(example.rules(TurnOrder.LISTED, holders, 0));
  }

  private static String drafted(Example example) {
    return shown(RoundRobin.draft(example.problem()));
  }
}
