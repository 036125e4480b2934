package org.tongxin.matching.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** Plans by chance, against their limits and against trying all of them. */
class RandomPlansTest {
  @Test
  void noPlanHasAHigherScore() {
    long seed = System.nanoTime();
    var random = new Random(seed);
    for (int round = 0; round < 1000; round++) {
      Problem problem = RandomProblem.tiny(random);

      Plan plan = Example.plan(problem, Budget.unlimited());

      assertThat(plan.score())
          .as("seed %d, round %d: %s", seed, round, problem)
          .isEqualTo(BruteForce.best(problem))
          .isEqualTo(plan.bound());
    }
  }

  @Test
  void bidsComeBelowTheBestAndTheBoundAboveIt() {
    long seed = System.nanoTime();
    var random = new Random(seed);
    for (int round = 0; round < 1000; round++) {
      Problem problem = RandomProblem.tiny(random);

      Plan greedy = Example.greedy(problem);

      assertThat(BruteForce.best(problem))
          .as("seed %d, round %d: %s", seed, round, problem)
          .isBetween(greedy.score(), greedy.bound());
    }
  }

  @Test
  void nothingIsGivenTwice() {
    long seed = System.nanoTime();
    var random = new Random(seed);
    for (int round = 0; round < 1000; round++) {
      Problem problem = RandomProblem.tiny(random);
      for (Plan plan :
          List.of(Example.plan(problem, Budget.unlimited()), Example.greedy(problem))) {
        assertThat(BrokenLimits.of(problem, plan))
            .as("seed %d, round %d: %s", seed, round, problem)
            .isEmpty();
      }
    }
  }

  @RepeatedTest(3)
  void theOrderOfTheListsIsOfNoAccount() {
    long seed = System.nanoTime();
    var random = new Random(seed);
    Problem problem = RandomProblem.large(random, 300, 3);
    Plan flow = Example.plan(problem, Budget.unlimited());
    Plan greedy = Example.greedy(problem);

    for (int again = 0; again < 3; again++) {
      Problem shuffled = RandomProblem.shuffled(problem, random);
      assertThat(Example.plan(shuffled, Budget.unlimited())).as("seed %d", seed).isEqualTo(flow);
      assertThat(Example.greedy(shuffled)).as("seed %d", seed).isEqualTo(greedy);
    }
    assertThat(BrokenLimits.of(problem, flow)).as("seed %d", seed).isEmpty();
    assertThat(BrokenLimits.of(problem, greedy)).as("seed %d", seed).isEmpty();
  }

  @RepeatedTest(3)
  void noNeedHasNothingWhileAnotherHasTwoUnitsOfAnOfferThatFitsBoth() {
    long seed = System.nanoTime();
    Problem problem = Scarce.of(RandomProblem.large(new Random(seed), 300, 1));

    Plan plan = Example.plan(problem, Budget.unlimited());

    assertThat(Scarce.filledBeforeOthers(problem, plan)).as("seed %d", seed).isEmpty();
    assertThat(plan.fairness().reached()).as("seed %d", seed).isBetween(1, 299);
  }
}
