package org.tongxin.matching.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where a plan gives more than there is, or more than was asked for. */
final class BrokenLimits {
  private BrokenLimits() {}

  static List<String> of(Problem problem, Plan plan) {
    Map<String, Long> units = new HashMap<>();
    var all = new ArrayList<>(plan.accepted());
    all.addAll(plan.allocations());
    all.forEach(one -> {
      units.merge(one.needId(), one.units(), (a, b) -> a + b);
      units.merge(one.offerId(), one.units(), (a, b) -> a + b);
    });
    Map<Pair, Long> pairs = new HashMap<>();
    plan.allocations().forEach(one -> pairs.merge(Pair.of(one), one.units(), (a, b) -> a + b));
    var broken = new ArrayList<String>();
    problem.demands().forEach(one -> compare(broken, one.needId(), units, one.units()));
    problem.supplies().forEach(one -> compare(broken, one.offerId(), units, one.units()));
    problem.kept().stream()
        .filter(Kept::binding)
        .forEach(one -> pairs.computeIfPresent(Pair.of(one), (_, sum) -> sum + one.units()));
    for (Pairing pairing : problem.pairings()) {
      Long sum = pairs.remove(Pair.of(pairing));
      if (sum != null && sum > pairing.most()) {
        broken.add("more than may be of " + pairing);
      }
    }
    pairs.keySet().forEach(pair -> broken.add("no pairing: " + pair));
    return broken;
  }

  private static void compare(List<String> broken, String id, Map<String, Long> units, long most) {
    long got = units.getOrDefault(id, 0L);
    if (got > most) {
      broken.add(id + " has " + got + " of " + most);
    }
  }
}
