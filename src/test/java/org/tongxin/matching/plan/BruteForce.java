package org.tongxin.matching.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The best plan by trying all of them, straight from what the words say. */
final class BruteForce {
  private final Problem problem;
  private final Map<String, Long> wanted = new HashMap<>();
  private final Map<String, Long> left = new HashMap<>();
  private final List<String> reached = new ArrayList<>();

  private BruteForce(Problem problem) {
    this.problem = problem;
    problem.demands().forEach(demand -> wanted.put(demand.needId(), demand.units()));
    problem.supplies().forEach(supply -> left.put(supply.offerId(), supply.units()));
    problem.kept().stream()
        .filter(Kept::binding)
        .forEach(kept -> {
          take(kept.needId(), kept.offerId(), kept.units());
          reached.add(kept.needId());
        });
  }

  static long best(Problem problem) {
    return new BruteForce(problem).from(0, 0);
  }

  private long from(int next, long score) {
    if (next == problem.pairings().size()) {
      return score;
    }
    Pairing pairing = problem.pairings().get(next);
    long most = pairing.most() - kept(pairing, true);
    long best = from(next + 1, score);
    for (long units = 1; units <= most && has(pairing, units); units++) {
      take(pairing.needId(), pairing.offerId(), units);
      boolean first = !reached.contains(pairing.needId());
      reached.add(pairing.needId());
      best = Math.max(best, from(next + 1, score + worth(pairing, units, first)));
      reached.removeLast();
      take(pairing.needId(), pairing.offerId(), -units);
    }
    return best;
  }

  private long worth(Pairing pairing, long units, boolean first) {
    return pairing.points() * units
        + problem.weights().keep() * Math.min(units, kept(pairing, false))
        + (first ? problem.weights().firstUnit() : 0);
  }

  private long kept(Pairing pairing, boolean binding) {
    return problem.kept().stream()
        .filter(kept -> kept.binding() == binding && Pair.of(kept).equals(Pair.of(pairing)))
        .mapToLong(Kept::units)
        .sum();
  }

  private boolean has(Pairing pairing, long units) {
    return wanted.getOrDefault(pairing.needId(), 0L) >= units
        && left.getOrDefault(pairing.offerId(), 0L) >= units;
  }

  private void take(String need, String offer, long units) {
    wanted.merge(need, -units, (a, b) -> a + b);
    left.merge(offer, -units, (a, b) -> a + b);
  }
}
