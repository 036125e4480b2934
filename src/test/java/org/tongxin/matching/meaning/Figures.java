package org.tongxin.matching.meaning;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/**
 * How well matches are found.
 *
 * @param recallAt5 the share of the matches that is among the first five
 * @param recallAt20 the same among the first twenty
 * @param reciprocalRank 1 / the rank of the first match
 */
record Figures(double recallAt5, double recallAt20, double reciprocalRank) {

  static Figures of(List<String> ranked, List<String> matches) {
    int first = matches.stream().mapToInt(ranked::indexOf).min().orElseThrow();
    return new Figures(
        recall(ranked.subList(0, 5), matches),
        recall(ranked.subList(0, 20), matches),
        1.0 / (1 + first));
  }

  static Figures mean(List<Figures> all) {
    return new Figures(
        mean(all, Figures::recallAt5),
        mean(all, Figures::recallAt20),
        mean(all, Figures::reciprocalRank));
  }

  private static double recall(List<String> found, List<String> matches) {
    Set<String> both = new HashSet<>(matches);
    both.retainAll(found);
    return (double) both.size() / matches.size();
  }

  private static double mean(List<Figures> all, ToDoubleFunction<Figures> figure) {
    return all.stream().mapToDouble(figure).average().orElseThrow();
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "recall@5 %.4f, recall@20 %.4f, MRR %.4f",
        recallAt5,
        recallAt20,
        reciprocalRank);
  }
}
