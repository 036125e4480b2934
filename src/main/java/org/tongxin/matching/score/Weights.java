package org.tongxin.matching.score;

/**
 * The most points that each term adds.
 *
 * @param version names these weights and the arithmetic that uses them, so that scores of different
 *     ones are not compared
 */
public record Weights(
    String version,
    int meaning,
    int category,
    int proximity,
    int time,
    int quantity,
    int reliability,
    int freshness) {
  public Weights {
    if (meaning < 0
        || category < 0
        || proximity < 0
        || time < 0
        || quantity < 0
        || reliability < 0
        || freshness < 0) {
      throw new IllegalArgumentException("weights are not negative");
    }
  }
}
