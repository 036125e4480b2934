package org.tongxin.matching.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

/** What is wrong with a problem is told all at once. */
class ProblemTest {
  @Test
  void everyFaultIsNamed() {
    Throwable thrown =
        catchThrowable(() ->
            new Problem(
                List.of(new Demand("a", 0), new Demand("b", 2), new Demand("b", 2)),
                List.of(new Supply("X", -1), new Supply("Y", 1), new Supply("Y", 1)),
                List.of(
                    new Pairing("b", "Y", -1, 1),
                    new Pairing("b", "Y", 1, -1),
                    new Pairing("c", "Z", Pairing.TOP + 1, 1)),
                List.of(new Kept("b", "Y", 3, true), new Kept("d", "Y", 0, false)),
                new PlanWeights(0, 0)));

    assertThat(thrown)
        .isInstanceOf(IllegalArgumentException.class)
        .extracting(Throwable::getMessage, InstanceOfAssertFactories.STRING)
        .isEqualTo(
            """
            the need asks for nothing: a
            the need is listed twice: b
            the offer has no such number of units: X
            the offer is listed twice: Y
            the points are out of range: b with Y
            paired twice: b with Y
            the most units are negative: b with Y
            no such need: c
            no such offer: Z
            the points are out of range: c with Z
            no such need: d
            no such number of units is kept: d with Y
            more is accepted than the need asks for: b
            more is accepted than the offer has: Y\
            """);
  }

  @Test
  void unitsThatCannotBeCountedAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() ->
            new Problem(
                List.of(new Demand("a", Long.MAX_VALUE), new Demand("b", Long.MAX_VALUE)),
                List.of(),
                List.of(),
                List.of(),
                new PlanWeights(0, 0)))
        .withMessage("more than 1000000000000 units are asked for");
  }

  @Test
  void theLargestProblemIsReckonedWithoutOverflow() {
    long units = 1_000_000_000_000L;
    var problem =
        new Problem(
            List.of(new Demand("a", units)),
            List.of(new Supply("X", units)),
            List.of(new Pairing("a", "X", Pairing.TOP, units)),
            List.of(new Kept("a", "X", units, false)),
            new PlanWeights(1_000_000, 1_000_000));

    long score = units * 1_100_000 + 1_000_000;
    assertThat(Example.plan(problem, Budget.unlimited()).score()).isEqualTo(score);
    assertThat(Example.greedy(problem).score()).isEqualTo(score);
  }

  @Test
  void weightsAreNotNegative() {
    assertThatIllegalArgumentException().isThrownBy(() -> new PlanWeights(-1, 0));
    assertThatIllegalArgumentException().isThrownBy(() -> new PlanWeights(0, -1));
  }
}
