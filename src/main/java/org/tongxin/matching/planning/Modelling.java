package org.tongxin.matching.planning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.tongxin.matching.plan.Allocation;
import org.tongxin.matching.plan.Demand;
import org.tongxin.matching.plan.Kept;
import org.tongxin.matching.plan.Pairing;
import org.tongxin.matching.plan.PlanWeights;
import org.tongxin.matching.plan.Problem;
import org.tongxin.matching.plan.Supply;

/**
 * Makes a problem in whole units of a situation. What is accepted is added to what is left of needs
 * and offers, so that it counts once, and stays.
 */
final class Modelling {
  private static final int USUAL_POINTS = 1_000;

  private final Situation situation;
  private final Scales scales;
  private final Map<Link, Long> accepted = new HashMap<>();
  private final Set<String> taken = new HashSet<>();
  private final Map<String, Long> demanded = new TreeMap<>();
  private final Map<String, Long> supplied = new TreeMap<>();

  Modelling(Situation situation, Scales scales) {
    this.situation = situation;
    this.scales = scales;
    fillAccepted();
    situation.needs().forEach(need -> demanded.put(need.id(), free(need)));
    situation.offers().forEach(offer -> supplied.put(offer.id(), free(offer)));
    accepted.forEach((link, units) -> {
      demanded.merge(link.needId(), units, Modelling::sum);
      supplied.merge(link.offerId(), units, Modelling::sum);
    });
    demanded.values().removeIf(units -> units == 0);
  }

  Problem problem() {
    List<Pairing> pairings = pairings();
    int points = pairings.stream().mapToInt(Pairing::points).max().orElse(0);
    return new Problem(
        demanded.entrySet().stream().map(one -> new Demand(one.getKey(), one.getValue())).toList(),
        supplied.entrySet().stream().map(one -> new Supply(one.getKey(), one.getValue())).toList(),
        pairings,
        kept(),
        PlanWeights.upTo(Math.max(points, USUAL_POINTS)));
  }

  /** What the plan before allocated, in the units of this one. */
  List<Allocation> earlier() {
    return units(situation.earlier()).entrySet().stream()
        .map(one -> new Allocation(one.getKey().needId(), one.getKey().offerId(), one.getValue()))
        .toList();
  }

  private void fillAccepted() {
    Set<String> needs = ids(situation.needs());
    Set<String> offers = ids(situation.offers());
    for (Promise promise : situation.accepted()) {
      if (promise.needId() != null) {
        taken.add(promise.needId());
      }
      if (promise.offerId() != null) {
        taken.add(promise.offerId());
      }
    }
    accepted.putAll(units(situation.accepted()));
    accepted
        .keySet()
        .removeIf(link -> !needs.contains(link.needId()) || !offers.contains(link.offerId()));
  }

  /** What may still be promised; one who says no quantity has promised all with one pledge. */
  private long free(Stock stock) {
    return !stock.open() || (stock.remaining() == null && taken.contains(stock.id()))
        ? 0
        : scales.left(stock);
  }

  private List<Pairing> pairings() {
    return situation.fits().stream()
        .filter(fit -> isKnown(Link.of(fit)) && scales.agree(Link.of(fit)))
        .map(fit ->
            new Pairing(
                fit.needId(),
                fit.offerId(),
                Math.clamp(fit.score(), 0, Pairing.TOP),
                most(Link.of(fit))))
        .toList();
  }

  private boolean isKnown(Link link) {
    return demanded.containsKey(link.needId()) && supplied.containsKey(link.offerId());
  }

  private long most(Link link) {
    return scales.isOne(link)
        ? scales.one(link) + accepted.getOrDefault(link, 0L)
        : demanded.getOrDefault(link.needId(), 0L);
  }

  /** What was proposed and planned before is one and the same, so the larger of them counts. */
  private List<Kept> kept() {
    var kept = new ArrayList<Kept>();
    accepted.forEach((link, units) -> kept.add(kept(link, units, true)));
    Map<Link, Long> worth = units(situation.proposed());
    units(situation.earlier()).forEach((link, units) -> worth.merge(link, units, Math::max));
    worth.forEach((link, units) -> {
      if (isKnown(link)) {
        kept.add(kept(link, units, false));
      }
    });
    return kept;
  }

  private Map<Link, Long> units(List<Promise> promises) {
    Map<Link, Long> units = new HashMap<>();
    for (Promise promise : promises) {
      Link link = Link.of(promise);
      if (link != null && scales.units(link, promise) > 0) {
        units.merge(link, scales.units(link, promise), Modelling::sum);
      }
    }
    return units;
  }

  private static Kept kept(Link link, long units, boolean binding) {
    return new Kept(link.needId(), link.offerId(), units, binding);
  }

  private static Set<String> ids(List<Stock> stocks) {
    return stocks.stream().map(Stock::id).collect(Collectors.toSet());
  }

  private static long sum(long one, long other) {
    return one + other;
  }
}
