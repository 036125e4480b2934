package org.tongxin.matching.meaning;

/** The model of the product, loaded once for all tests. */
final class Encoder {
  private static final SentenceEncoder MODEL = new SentenceEncoder();

  private Encoder() {}

  static SentenceVector read(String text) {
    return new SentenceVector(MODEL.embed(text).content().vector());
  }
}
