package org.tongxin.matching.meaning;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/**
 * How well matches are found.
 *
 * @param recallAt5 the share of the matches that is among the first five
 * @param recallAt20 the same among the first twenty
 * @param reciprocalRank 1 / the rank of the first match, 0 where none is found
 */
record Figures(double recallAt5, double recallAt20, double reciprocalRank) {

  static Figures of(List<String> ranked, List<String> matches) {
    OptionalInt first = matches.stream().mapToInt(ranked::indexOf).filter(rank -> rank >= 0).min();
    return new Figures(
        recall(ranked.subList(0, Math.min(5, ranked.size())), matches),
        recall(ranked.subList(0, Math.min(20, ranked.size())), matches),
        first.isPresent() ? 1.0 / (1 + first.getAsInt()) : 0);
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
