package org.tongxin.duty.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** What each member owes. */
class AccountsTest {
  private static final List<Member> MEMBERS =
      List.of(new Member("A", 2), new Member("B", 1), new Member("C", 1));
  private static final Set<String> ALL = Set.of("A", "B", "C");

  @Test
  void aTurnIsOwedByWeightAndServedByItsHolder() {
    var accounts = new Accounts(MEMBERS, Map.of());

    accounts.turn(new Slot(0, ALL, Set.of("B"), List.of(), false), List.of("C"));

    assertThat(accounts.due("A")).isEqualTo(BigFraction.of(1, 2));
    assertThat(accounts.served("C")).isEqualTo(BigFraction.ONE);
    assertThat(accounts.deficits())
        .containsExactly(
            Map.entry("A", BigFraction.of(1, 2)),
            Map.entry("B", BigFraction.of(1, 4)),
            Map.entry("C", BigFraction.of(-3, 4)));
  }

  @Test
  void aTurnOfTwoIsTwoServices() {
    var accounts = new Accounts(MEMBERS, Map.of());

    accounts.turn(new Slot(0, ALL, Set.of(), List.of(), false), List.of("A", "B"));

    assertThat(accounts.deficit("A")).isEqualTo(BigFraction.ZERO);
    assertThat(accounts.deficit("B")).isEqualTo(BigFraction.of(-1, 2));
    assertThat(accounts.deficit("C")).isEqualTo(BigFraction.of(1, 2));
  }

  @Test
  void aDeclaredGapCountsNothing() {
    var accounts = new Accounts(MEMBERS, Map.of());

    accounts.turn(new Slot(0, ALL, Set.of(), List.of(), true), List.of());

    assertThat(accounts.due("A")).isEqualTo(BigFraction.ZERO);
  }

  @Test
  void whoHasLeftKeepsWhatItOwes() {
    var opening = Map.of("A", BigFraction.of(-1, 3), "Z", BigFraction.of(1, 3));

    assertThat(new Accounts(MEMBERS, opening).deficits())
        .containsEntry("A", BigFraction.of(-1, 3))
        .containsEntry("Z", BigFraction.of(1, 3));
  }

  /** Whoever served, whether the rules would have let it or not. */
  @RepeatedTest(50)
  void allDeficitsSumToZero() {
    long seed = System.nanoTime();
    var random = new Random(seed);
    Problem problem = RandomProblem.of(seed, 8, 40);
    var accounts = new Accounts(problem.members(), problem.opening().deficits());

    for (Slot slot : problem.slots()) {
      List<String> ids = new ArrayList<>(problem.ids());
      Collections.shuffle(ids, random);
      accounts.turn(slot, ids.subList(0, random.nextInt(Math.min(3, ids.size()))));

      assertThat(accounts.deficits().values().stream().reduce(BigFraction.ZERO, BigFraction::add))
          .as("seed %d, turn %d", seed, slot.number())
          .isEqualTo(BigFraction.ZERO);
    }
  }
}
