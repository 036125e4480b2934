package org.tongxin.matching.meaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class MeaningsTest {
  private static final Words NEED = new Words("想借车位", "下班以后没处停车，想停到早上八点");
  private static final Words OFFER = new Words("夜间共享车位", "每晚六点到次日八点可停。需登记车牌");
  private static final Words OTHER = new Words("周末义诊", "内科医生量血压，看慢性病");

  private final Meanings meanings = Meanings.load();

  @Test
  void aNeedIsReadAsItIsAndWithTheInstruction() {
    assertThat(meanings.texts(Role.NEED, NEED))
        .containsExactly(
            "想借车位。下班以后没处停车，想停到早上八点",
            "为这个句子生成表示以用于检索相关文章：想借车位。下班以后没处停车，想停到早上八点",
            "为这个句子生成表示以用于检索相关文章：想借车位",
            "为这个句子生成表示以用于检索相关文章：下班以后没处停车",
            "为这个句子生成表示以用于检索相关文章：想停到早上八点");
  }

  @Test
  void anOfferIsReadAsItIs() {
    assertThat(meanings.texts(Role.OFFER, OFFER))
        .containsExactly("夜间共享车位。每晚六点到次日八点可停。需登记车牌", "夜间共享车位", "每晚六点到次日八点可停", "需登记车牌");
  }

  @Test
  void whatServesANeedHasMorePoints() {
    Meaning need = meanings.of(Role.NEED, NEED, Encoder::read);
    Meaning offer = meanings.of(Role.OFFER, OFFER, Encoder::read);
    Meaning other = meanings.of(Role.OFFER, OTHER, Encoder::read);

    assertThat(Likeness.of(need, offer).points())
        .isGreaterThan(Likeness.of(need, other).points() + 500);
    assertThat(Likeness.of(need, offer).situation()).isGreaterThan(100);
    assertThat(Likeness.of(need, other).situation()).isZero();
  }

  @Test
  void meaningsAreTheSameEachTime() {
    assertThat(meanings.of(Role.OFFER, OFFER, Encoder::read))
        .isEqualTo(Meanings.load().of(Role.OFFER, OFFER, Encoder::read));
  }

  @Test
  void vectorsHaveLengthOneSaveTheWholeOfANeed() {
    Meaning need = meanings.of(Role.NEED, NEED, Encoder::read);
    Meaning offer = meanings.of(Role.OFFER, OFFER, Encoder::read);

    assertThat(offer.whole().dot(offer.whole())).isEqualTo(1, within(1e-5));
    assertThat(need.whole().dot(need.whole())).isBetween(0.5, 0.999);
    assertThat(need.clauses()).allSatisfy(it -> assertThat(it.dot(it)).isEqualTo(1, within(1e-5)));
    assertThat(need.crowd()).isZero();
    assertThat(offer.crowd()).isBetween(0.1, 0.99);
  }
}
