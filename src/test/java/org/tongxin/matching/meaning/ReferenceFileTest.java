package org.tongxin.matching.meaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** {@code -Dmeaning.generate=true} makes the file again, before it is looked at in a later run. */
class ReferenceFileTest {
  private final Situations situations = Situations.load();

  @Test
  @EnabledIfSystemProperty(named = "meaning.generate", matches = "true")
  void theFileIsMade() throws IOException {
    Reference read = Reference.read(situations, Encoder::read);
    byte[] bytes = ReferenceFile.write(read, situations);

    Files.write(Path.of("src/main/resources", ReferenceFile.NAME), bytes);

    assertThat(ReferenceFile.read(bytes, situations).means()).isEqualTo(read.means());
  }

  @Test
  void theFileIsWhatTheModelReads() {
    Reference kept = ReferenceFile.load(situations);

    for (int i = 0; i < situations.all().size(); i += 60) {
      Situation situation = situations.all().get(i);
      SentenceVector need = Encoder.read(situation.need()).centred(kept.means().needs());
      SentenceVector offer = Encoder.read(situation.offer()).centred(kept.means().offers());
      SentenceVector pair = Encoder.read(situation.both());
      assertThat(kept.needs().get(i).dot(need)).isGreaterThan(0.999);
      assertThat(kept.offers().get(i).dot(offer)).isGreaterThan(0.999);
      assertThat(kept.pairs().get(i).dot(pair)).isEqualTo(pair.best(kept.pairs()));
    }
  }

  @Test
  void vectorsOfOtherSituationsAreRefused() throws IOException {
    byte[] bytes = ReferenceFile.write(ReferenceFile.load(situations), situations);
    var fewer = new Situations(situations.all().subList(0, 20));

    assertThatThrownBy(() -> ReferenceFile.read(bytes, fewer))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("other situations");
  }
}
