package org.tongxin.matching.search;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tongxin.matching.Match;
import org.tongxin.matching.MatchTerm;
import org.tongxin.matching.Opportunity;
import org.tongxin.matching.Reason;

/** Which needs somebody may serve, and in which order they are told. */
final class Opportunities {
  private Opportunities() {}

  /** Whether anything ties it to whoever asks. */
  static boolean isNear(Match match) {
    return match.reasons().stream()
        .filter(reason -> reason.term() == MatchTerm.PROXIMITY)
        .mapToInt(Reason::points)
        .anyMatch(points -> points > 0);
  }

  /**
   * Each need once, as it scores best, and with an offer rather than without: what is near in the
   * network first, for a car park in another city helps nobody; then by score, then the most
   * urgent, then those that their owners look after.
   */
  static List<Opportunity> best(Collection<Opportunity> all, LocalDate today) {
    Comparator<Opportunity> order = order(today);
    Map<String, Opportunity> byNeed = new HashMap<>();
    all.forEach(one -> byNeed.merge(one.need().id(), one, Opportunities::better));
    return byNeed.values().stream().sorted(order).toList();
  }

  private static Opportunity better(Opportunity one, Opportunity other) {
    if ((one.offer() == null) != (other.offer() == null)) {
      return one.offer() == null ? other : one;
    }
    return other.match().score() > one.match().score() ? other : one;
  }

  private static Comparator<Opportunity> order(LocalDate today) {
    return Comparator.<Opportunity>comparingInt(one -> isNear(one.match()) ? 0 : 1)
        .thenComparingInt(one -> -one.match().score())
        .thenComparing(one -> one.need().priority(), Comparator.reverseOrder())
        .thenComparing(one -> one.need().validity().freshness(today))
        .thenComparing(one -> one.need().id());
  }
}
