package org.tongxin.matching.plan;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What became of each need of a plan, and why. */
final class Outcomes {
  private final Problem problem;
  private final Map<String, Long> supplied;
  private final Map<Pair, Long> granted = new HashMap<>();
  private final Map<String, Long> granting = new HashMap<>();
  private final Map<String, Long> given = new HashMap<>();
  private final Map<Pair, Long> promised;
  private final Map<String, Long> before;

  Outcomes(Problem problem, List<Allocation> accepted, List<Allocation> allocations) {
    this.problem = problem;
    supplied =
        problem.supplies().stream().collect(Collectors.toMap(Supply::offerId, Supply::units));
    accepted.forEach(this::count);
    promised = Map.copyOf(granted);
    before = Map.copyOf(given);
    allocations.forEach(this::count);
  }

  List<NeedOutcome> all() {
    Map<String, List<Pairing>> candidates =
        problem.pairings().stream().collect(Collectors.groupingBy(Pairing::needId));
    return problem.demands().stream()
        .sorted(Comparator.comparing(Demand::needId))
        .map(demand -> outcome(demand, candidates.getOrDefault(demand.needId(), List.of())))
        .toList();
  }

  private void count(Allocation one) {
    granted.merge(Pair.of(one), one.units(), (a, b) -> a + b);
    granting.merge(one.needId(), one.units(), (a, b) -> a + b);
    given.merge(one.offerId(), one.units(), (a, b) -> a + b);
  }

  private NeedOutcome outcome(Demand demand, List<Pairing> candidates) {
    long got = granting.getOrDefault(demand.needId(), 0L);
    @Nullable Shortfall shortfall = got == demand.units() ? null : shortfall(candidates);
    return new NeedOutcome(demand.needId(), demand.units(), got, shortfall);
  }

  private Shortfall shortfall(List<Pairing> candidates) {
    List<Pairing> fitting = candidates.stream().filter(one -> one.most() > 0).toList();
    if (fitting.isEmpty()) {
      return Shortfall.NO_CANDIDATE;
    }
    if (fitting.stream().allMatch(one -> left(one, before) == 0)) {
      return Shortfall.NOTHING_LEFT;
    }
    if (fitting.stream().anyMatch(this::isTakenByOthers)) {
      return Shortfall.CANDIDATES_EXHAUSTED;
    }
    return fitting.stream().anyMatch(one -> left(one, given) > 0)
        ? Shortfall.PAIRING_LIMIT
        : Shortfall.TOO_LITTLE;
  }

  /** Whether the need might have more of the offer, were it not that others get it by this plan. */
  private boolean isTakenByOthers(Pairing pairing) {
    Pair pair = Pair.of(pairing);
    long own = granted.getOrDefault(pair, 0L);
    long planned = own - promised.getOrDefault(pair, 0L);
    return own < pairing.most() && left(pairing, before) - left(pairing, given) > planned;
  }

  private long left(Pairing pairing, Map<String, Long> taken) {
    return supplied.getOrDefault(pairing.offerId(), 0L) - taken.getOrDefault(pairing.offerId(), 0L);
  }
}
