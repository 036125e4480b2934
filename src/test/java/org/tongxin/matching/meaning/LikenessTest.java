package org.tongxin.matching.meaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tongxin.matching.meaning.Topics.Share;

class LikenessTest {
  private static final SentenceVector EAST = new SentenceVector(new float[] {1, 0});
  private static final SentenceVector NORTH = new SentenceVector(new float[] {0, 1});
  private static final SentenceVector BETWEEN = new SentenceVector(new float[] {0.6f, 0.8f});
  private static final Topics FIRST = new Topics(List.of(new Share(0, 1)));
  private static final Topics BOTH = new Topics(List.of(new Share(0, 0.6), new Share(7, 0.8)));

  @Test
  void theSameWordsHaveAllPoints() {
    var need = new Meaning(EAST, List.of(EAST, NORTH), 0, 0, FIRST);
    var offer = new Meaning(EAST, List.of(NORTH, EAST), 0, 0, FIRST);

    assertThat(Likeness.of(need, offer)).isEqualTo(new Likeness(1000, 600, 350));
    assertThat(Likeness.of(need, offer).points()).isEqualTo(1950);
  }

  @Test
  void theBestClauseAnswersEachClauseOfTheNeed() {
    var need = new Meaning(EAST, List.of(EAST, NORTH), 0, 0, FIRST);
    var offer = new Meaning(BETWEEN, List.of(BETWEEN, NORTH), 0, 0, BOTH);

    assertThat(Likeness.of(need, offer)).isEqualTo(new Likeness(600, 480, 210));
  }

  @Test
  void halfOfTheCrowdIsTakenOff() {
    var need = new Meaning(EAST, List.of(EAST), 0, 0, FIRST);
    var offer = new Meaning(NORTH, List.of(NORTH), 0.5, 0.25, new Topics(List.of()));

    assertThat(Likeness.of(need, offer)).isEqualTo(new Likeness(-250, -75, 0));
  }

  @Test
  void theTenNearestSituationsAreTheTopics() {
    double[] likeness = {0.1, 0.1, 0.1, 0.1, 0.4, 0.1, 0.1, 0.1, 0.1, 0.1, 0.5, 0, -1};

    List<Share> shares = Topics.of(likeness).shares();

    assertThat(shares).extracting(Share::situation).containsExactly(4, 10);
    assertThat(shares.getFirst().value()).isEqualTo(0.6, within(1e-12));
    assertThat(shares.getLast().value()).isEqualTo(0.8, within(1e-12));
  }
}
