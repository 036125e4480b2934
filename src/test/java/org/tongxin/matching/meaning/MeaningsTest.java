package org.tongxin.matching.meaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MeaningsTest {
  private static final Words NEED = new Words("想借车位", "下班以后没处停车，想停到早上八点");
  private static final Words OFFER = new Words("夜间共享车位", "每晚六点到次日八点可停。需登记车牌");
  private static final Words OTHER = new Words("周末义诊", "内科医生量血压，看慢性病");

  private final Meanings meanings = Meanings.load();

  @Test
  void aNeedIsReadAsItIsAndWithTheInstruction() {
    assertThat(texts(Role.NEED, NEED))
        .containsExactlyInAnyOrder(
            "想借车位。下班以后没处停车，想停到早上八点",
            "为这个句子生成表示以用于检索相关文章：想借车位。下班以后没处停车，想停到早上八点",
            "为这个句子生成表示以用于检索相关文章：想借车位",
            "为这个句子生成表示以用于检索相关文章：下班以后没处停车",
            "为这个句子生成表示以用于检索相关文章：想停到早上八点");
  }

  @Test
  void anOfferIsReadAsItIs() {
    assertThat(texts(Role.OFFER, OFFER))
        .containsExactlyInAnyOrder("夜间共享车位。每晚六点到次日八点可停。需登记车牌", "夜间共享车位", "每晚六点到次日八点可停", "需登记车牌");
  }

  @Test
  void whatIsKeptGivesTheSamePointsButForAFew() {
    Meaning need = meanings.of(Role.NEED, NEED, Encoder::read);
    Meaning offer = meanings.of(Role.OFFER, OFFER, Encoder::read);

    Likeness kept = Likeness.of(keptAndRead(need), keptAndRead(offer));

    assertThat(kept.whole()).isCloseTo(Likeness.of(need, offer).whole(), within(3));
    assertThat(kept.clause()).isCloseTo(Likeness.of(need, offer).clause(), within(3));
    assertThat(kept.situation()).isEqualTo(Likeness.of(need, offer).situation());
    assertThat(KeptMeaning.of(offer)).hasSizeLessThan(4 * 516 + 70 + 10);
  }

  @Test
  void ofALongTextTheFirstClausesCount() {
    Words page = new Words("志愿服务", "每周六上午在社区门口为居民理发。".repeat(2_000));

    Meaning offer = meanings.of(Role.OFFER, page, Encoder::read);

    assertThat(keptAndRead(offer).clauses()).hasSize(32);
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

  private List<String> texts(Role role, Words words) {
    List<String> texts = new ArrayList<>();
    meanings.of(
        role,
        words,
        text -> {
          texts.add(text);
          return Encoder.read(text);
        });
    return texts;
  }

  private static Meaning keptAndRead(Meaning meaning) {
    return KeptMeaning.read(KeptMeaning.of(meaning));
  }
}
