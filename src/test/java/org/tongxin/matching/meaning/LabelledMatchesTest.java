package org.tongxin.matching.meaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Ranks all offers of a labelled set for each of its needs, by their words and their categories, a
 * fifth of which is misfiled; five times. What is asserted is what was reached, less 0.01.
 *
 * <p>The targets are recall@5 0.90, recall@20 0.95 and MRR 0.90. recall@20 is reached on both sets,
 * recall@5 on {@code labelled}. NOT REACHED are recall@5 (0.897) and MRR (0.850) of {@code
 * labelled-apart} and MRR (0.896) of {@code labelled}. The situations and weights were made with
 * {@code labelled} known, so its figures say less; nothing is ever tuned on {@code labelled-apart},
 * and whoever wrote what the model was taught had seen neither.
 *
 * <p>{@code -Dquality=true} judges all of both sets, which takes a minute or two. Else it is each
 * fourth need of the first.
 */
class LabelledMatchesTest {
  private static final int SEEDS = 5;
  // The runtime's rounding between layers moves a whole by 9.5 and a clause by 4.7 (standard
  // deviation over a quarter of the set). Without the adapter it is 80 and more.
  private static final int NEAR = 15;
  // Which situations are the nearest turns on less than that.
  private static final int NEAR_SITUATION = 40;

  @Test
  void mostOfASampleIsFound() {
    LabelledSet sample = LabelledSet.read("labelled", 4);

    Figures reached = reached("a sample of labelled", sample);

    assertAtLeast(reached, new Figures(0.931, 0.974, 0.892));
    // As reckoned apart from this code, in single precision.
    assertNear(sample.likeness("n001", "o001"), new Likeness(361, 40, 323));
    assertNear(sample.likeness("n001", "o002"), new Likeness(71, -12, 132));
  }

  @ParameterizedTest
  @CsvSource({"labelled, 0.924, 0.979, 0.885", "labelled-apart, 0.886, 0.972, 0.839"})
  @EnabledIfSystemProperty(named = "quality", matches = "true")
  void mostIsFound(String name, double recallAt5, double recallAt20, double reciprocalRank) {
    Figures reached = reached(name, LabelledSet.read(name, 1));

    assertAtLeast(reached, new Figures(recallAt5, recallAt20, reciprocalRank));
  }

  private static Figures reached(String name, LabelledSet set) {
    Figures reached = Figures.mean(LongStream.range(0, SEEDS).mapToObj(set::judged).toList());
    System.out.printf("Matches of %s: %s%n", name, reached);
    return reached;
  }

  private static void assertAtLeast(Figures reached, Figures least) {
    assertThat(reached.recallAt5()).isGreaterThanOrEqualTo(least.recallAt5());
    assertThat(reached.recallAt20()).isGreaterThanOrEqualTo(least.recallAt20());
    assertThat(reached.reciprocalRank()).isGreaterThanOrEqualTo(least.reciprocalRank());
  }

  private static void assertNear(Likeness reached, Likeness apart) {
    assertThat(reached.whole()).isCloseTo(apart.whole(), within(NEAR));
    assertThat(reached.clause()).isCloseTo(apart.clause(), within(NEAR));
    assertThat(reached.situation()).isCloseTo(apart.situation(), within(NEAR_SITUATION));
  }
}
