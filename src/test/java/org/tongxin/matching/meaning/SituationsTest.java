package org.tongxin.matching.meaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SituationsTest {

  @Test
  void theSituationsOfTheProductAreFiledUnderItsCategories() {
    assertThat(Situations.load().all())
        .hasSize(543)
        .extracting(Situation::category)
        .isSubsetOf(LabelledSet.broaderCategories().keySet());
  }

  @Test
  void everyFaultIsNamed() {
    List<Situation> all = made();
    all.set(0, new Situation("one", "parking", "停车", "晚上空出车位"));
    all.set(2, all.get(1));

    assertThatThrownBy(() -> new Situations(all))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            """
            situations.yaml, situation one, code: is no code such as s001
            situations.yaml, situation one, category: is no code such as PARKING
            situations.yaml, situation one, need: is missing or too short
            situations.yaml, situation s001, code: is used twice
            situations.yaml, situation s001, need and offer: are those of another\
            """);
  }

  @Test
  void whatAFileLeavesOutIsNamed() {
    assertThatThrownBy(() -> Situations.of("situations:\n  - {code: s001, category: VENUE}\n"))
        .hasMessageContaining("fewer than 11 situations")
        .hasMessageContaining("situation s001, need: is missing")
        .hasMessageContaining("situation s001, offer: is missing");
    assertThatThrownBy(() -> Situations.of("{}")).hasMessageContaining("fewer than 11 situations");
    assertThatThrownBy(() -> Situations.of("situations: [{colour: red}]"))
        .hasMessageContaining("colour");
  }

  @Test
  void otherSentencesHaveAnotherDigest() {
    List<Situation> others = made();
    others.set(3, new Situation("s003", "VENUE", "想借教室三用用", "教室三可以借用"));

    assertThat(new Situations(made()).digest()).isEqualTo(new Situations(made()).digest());
    assertThat(new Situations(others).digest()).isNotEqualTo(new Situations(made()).digest());
  }

  private static List<Situation> made() {
    return new ArrayList<>(
        IntStream.range(0, 12)
            .mapToObj(i -> new Situation("s%03d".formatted(i), "VENUE", "想借教室" + i, "教室可借用" + i))
            .toList());
  }
}
