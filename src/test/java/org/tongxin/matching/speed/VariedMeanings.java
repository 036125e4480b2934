package org.tongxin.matching.speed;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.tongxin.matching.graph.MeaningGraph.Read;
import org.tongxin.matching.graph.Wording;
import org.tongxin.matching.meaning.Meaning;
import org.tongxin.matching.meaning.Role;
import org.tongxin.matching.meaning.SentenceVector;
import org.tongxin.matching.meaning.Words;
import org.tongxin.matching.meaning.WordsModel;

/**
 * What the words of variations mean, without a model that reads each of them, which takes an hour
 * for 100,000. The labelled texts are read once; a variation has the meaning of its own, but for
 * noise in the vector of the whole, drawn by its title, at a cosine of about 0.9 to it. So
 * variations of one text are about as like each other as what different clerks write of the same
 * thing.
 */
final class VariedMeanings {
  private static final Duration LONGEST = Duration.ofSeconds(30);
  private static final double COSINE = 0.9;

  private final Map<String, Meaning> read = new HashMap<>();

  VariedMeanings(WordsModel model) {
    keep(model, Role.OFFER, Labelled.offers());
    keep(model, Role.NEED, Labelled.needs());
  }

  private void keep(WordsModel model, Role role, List<Labelled> all) {
    for (Labelled it : all) {
      Words words = new Words(it.title(), it.text());
      read.put(
          key(role, it.title()), model.read(role, words).await().atMost(LONGEST).orElseThrow());
    }
  }

  /** The title of a variation of a text. */
  static String title(String base, int variation) {
    return base + "#" + variation;
  }

  Read of(Wording varied) {
    String title = varied.words().title();
    String key = key(varied.role(), title.substring(0, title.lastIndexOf('#')));
    Meaning base = Objects.requireNonNull(read.get(key), key);
    SentenceVector whole = near(base.whole(), new Random(title.hashCode()));
    return new Read(
        varied,
        new Meaning(whole, base.clauses(), base.crowd(), base.clauseCrowd(), base.topics()));
  }

  private static String key(Role role, String title) {
    return role + " " + title;
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
