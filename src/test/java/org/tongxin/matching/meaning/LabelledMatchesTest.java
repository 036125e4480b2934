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
 * <p>The targets, recall@5 0.90, recall@20 0.95 and MRR 0.90, are NOT REACHED on {@code
 * labelled-apart}: recall@20 is just met, recall@5 (0.833) and MRR (0.816) are not. On {@code
 * labelled} MRR (0.879) is not met either, and the situations and weights were made with that set
 * known, so its figures say less. {@code labelled-apart} is the honest measure: nothing is ever
 * tuned on it.
 *
 * <p>{@code -Dquality=true} judges all of both sets, which takes a minute or two. Else it is each
 * fourth need of the first.
 */
class LabelledMatchesTest {
  private static final int SEEDS = 5;

  @Test
  void mostOfASampleIsFound() {
    LabelledSet sample = LabelledSet.read("labelled", 4);

    Figures reached = reached("a sample of labelled", sample);

    assertAtLeast(reached, new Figures(0.897, 0.957, 0.881));
    // As reckoned apart from this code, in single precision.
    assertNear(sample.likeness("n001", "o001"), new Likeness(296, 61, 303));
    assertNear(sample.likeness("n001", "o002"), new Likeness(131, 32, 147));
  }

  @ParameterizedTest
  @CsvSource({"labelled, 0.893, 0.968, 0.869", "labelled-apart, 0.822, 0.940, 0.806"})
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
    assertThat(reached.whole()).isCloseTo(apart.whole(), within(2));
    assertThat(reached.clause()).isCloseTo(apart.clause(), within(2));
    assertThat(reached.situation()).isCloseTo(apart.situation(), within(2));
  }
}
