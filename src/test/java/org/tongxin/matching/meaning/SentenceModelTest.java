package org.tongxin.matching.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** A model that is switched off or fails keeps nobody from going on. */
class SentenceModelTest {
  private static final Duration LONGEST = Duration.ofSeconds(60);

  @Test
  void whatMeansTheSameIsNearerThanWhatDoesNot() {
    var model = new SentenceModel(true, SentenceEncoder::new);

    SentenceVector hair = read(model, "给老人上门剪头发").orElseThrow();

    assertThat(cosine(hair, read(model, "理发志愿服务到家").orElseThrow()))
        .isGreaterThan(cosine(hair, read(model, "停车场夜间开放").orElseThrow()));
    assertThat(cosine(hair, hair)).isBetween(0.999, 1.001);
  }

  @Test
  void theSameSentenceAlwaysMeansTheSame() {
    var model = new SentenceModel(true, SentenceEncoder::new);

    assertThat(read(model, "社区食堂")).isEqualTo(read(model, "社区食堂"));
  }

  @Test
  void aModelThatIsSwitchedOffIsNeverLoaded() {
    var loaded = new AtomicInteger();
    var model =
        new SentenceModel(
            false,
            () -> {
              loaded.incrementAndGet();
              return new SentenceEncoder();
            });

    assertThat(read(model, "社区食堂")).isEmpty();
    assertThat(model.isReady()).isFalse();
    assertThat(loaded).hasValue(0);
  }

  @Test
  void aModelThatCannotBeLoadedIsLeftAloneForAWhile() {
    var tried = new AtomicInteger();
    var model =
        new SentenceModel(
            true,
            () -> {
              tried.incrementAndGet();
              throw new UnsatisfiedLinkError("no such library");
            });

    assertThat(read(model, "社区食堂")).isEmpty();
    assertThat(read(model, "社区食堂")).isEmpty();

    assertThat(model.isReady()).isFalse();
    assertThat(tried).hasValue(1);
  }

  private static Optional<SentenceVector> read(SentenceModel model, String text) {
    return model.read(vectors -> vectors.apply(text)).await().atMost(LONGEST);
  }

  private static double cosine(SentenceVector one, SentenceVector other) {
    float[] a = one.numbers();
    float[] b = other.numbers();
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }
}
