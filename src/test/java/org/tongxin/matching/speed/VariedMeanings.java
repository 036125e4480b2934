package org.tongxin.matching.speed;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.tongxin.matching.graph.MeaningGraph.Read;
import org.tongxin.matching.graph.Wording;
import org.tongxin.matching.meaning.SentenceModel;
import org.tongxin.matching.meaning.SentenceVector;

/**
 * What the words of variations mean, without a model that reads each of them, which takes an hour
 * for 100,000. The labelled texts are read once; a variation has the vector of its own with noise
 * drawn by its title, at a cosine of about 0.9 to it. So variations of one text are about as like
 * each other as what different clerks write of the same thing.
 */
final class VariedMeanings {
  private static final Duration LONGEST = Duration.ofSeconds(30);
  private static final double COSINE = 0.9;

  private final Map<String, SentenceVector> read = new HashMap<>();

  VariedMeanings(SentenceModel model) {
    Stream.of(Labelled.offers(), Labelled.needs())
        .flatMap(List::stream)
        .forEach(it ->
            read.computeIfAbsent(
                it.title(),
                title ->
                    model
                        .read(new Wording("", title, it.text()).whole())
                        .await()
                        .atMost(LONGEST)
                        .orElseThrow()));
  }

  /** The title of a variation of a text. */
  static String title(String base, int variation) {
    return base + "#" + variation;
  }

  Read of(Wording varied) {
    String base = varied.title().substring(0, varied.title().lastIndexOf('#'));
    return new Read(
        varied,
        near(Objects.requireNonNull(read.get(base), base), new Random(varied.title().hashCode())));
  }

  private static SentenceVector near(SentenceVector base, Random random) {
    float[] numbers = base.numbers();
    // In so many dimensions what is drawn is at nearly a right angle to everything.
    double scale = Math.sqrt((1 - COSINE * COSINE) / numbers.length);
    double squares = 0;
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = (float) (COSINE * numbers[i] + scale * random.nextGaussian());
      squares += (double) numbers[i] * numbers[i];
    }
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = (float) (numbers[i] / Math.sqrt(squares));
    }
    return new SentenceVector(numbers);
  }
}
