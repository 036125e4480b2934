package org.tongxin.matching.plan;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Much less is offered than asked for. */
final class Scarce {
  private Scarce() {}

  /** The same problem with one offer in five, of at most four units, which fits few. */
  static Problem of(Problem problem) {
    List<Supply> few =
        problem.supplies().stream()
            .filter(supply -> supply.offerId().hashCode() % 5 == 0)
            .map(supply -> new Supply(supply.offerId(), Math.min(4, supply.units())))
            .toList();
    Set<String> offers = new HashSet<>(few.stream().map(Supply::offerId).toList());
    return new Problem(
        problem.demands(),
        few,
        problem.pairings().stream().filter(one -> offers.contains(one.offerId())).toList(),
        List.of(),
        problem.weights());
  }

  /** Allocations beyond a first unit that would have been the first of another. */
  static List<Allocation> filledBeforeOthers(Problem problem, Plan plan) {
    Map<String, Long> granted = new HashMap<>();
    plan.needs().forEach(need -> granted.put(need.needId(), need.granted()));
    Set<String> wanted = new HashSet<>();
    problem.pairings().stream()
        .filter(one -> one.most() > 0 && granted.getOrDefault(one.needId(), 0L) == 0)
        .forEach(one -> wanted.add(one.offerId()));
    return plan.allocations().stream()
        .filter(one -> granted.getOrDefault(one.needId(), 0L) > 1 && wanted.contains(one.offerId()))
        .toList();
  }
}
