package org.tongxin.matching.meaning;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Which situations words are about: the ten nearest, each by how much nearer it is than the
 * eleventh. The shares are a vector of length 1.
 *
 * @param shares more than 0, by the situation's index, ascending
 */
public record Topics(List<Share> shares) {
  private static final int NEAREST = 10;

  public Topics {
    shares = List.copyOf(shares);
  }

  /** How much a situation counts. */
  public record Share(int situation, double value) {}

  /**
   * @param likeness to each situation; more than ten
   */
  static Topics of(double[] likeness) {
    double[] sorted = likeness.clone();
    Arrays.sort(sorted);
    double eleventh = sorted[sorted.length - NEAREST - 1];
    Map<Integer, Double> excess = new TreeMap<>();
    double squares = 0;
    for (int i = 0; i < likeness.length; i++) {
      if (likeness[i] > eleventh) {
        excess.put(i, likeness[i] - eleventh);
        squares += (likeness[i] - eleventh) * (likeness[i] - eleventh);
      }
    }
    double length = Math.max(1e-9, Math.sqrt(squares));
    return new Topics(
        excess.entrySet().stream()
            .map(entry -> new Share(entry.getKey(), entry.getValue() / length))
            .toList());
  }

  /** The cosine, 0 to 1. */
  double cosine(Topics other) {
    Map<Integer, Double> others =
        other.shares.stream().collect(Collectors.toMap(Share::situation, Share::value));
    return shares.stream()
        .mapToDouble(share -> share.value() * others.getOrDefault(share.situation(), 0.0))
        .reduce(0, Double::sum);
  }
}
