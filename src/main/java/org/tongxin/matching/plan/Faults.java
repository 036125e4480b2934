package org.tongxin.matching.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Everything that is wrong with a problem, so that nobody has to look twice. */
final class Faults {
  private static final long MOST_UNITS = 1_000_000_000_000L;

  private final Map<String, Long> demanded = new HashMap<>();
  private final Map<String, Long> supplied = new HashMap<>();
  private final List<String> found = new ArrayList<>();
  private long asked;

  Faults(List<Demand> demands, List<Supply> supplies) {
    for (Demand demand : demands) {
      check(demand.units() >= 1, "the need asks for nothing: " + demand.needId());
      once(demanded, "need", demand.needId(), demand.units());
      asked += Math.clamp(demand.units(), 0, MOST_UNITS + 1);
    }
    check(asked <= MOST_UNITS, "more than " + MOST_UNITS + " units are asked for");
    for (Supply supply : supplies) {
      check(
          supply.units() >= 0 && supply.units() <= MOST_UNITS,
          "the offer has no such number of units: " + supply.offerId());
      once(supplied, "offer", supply.offerId(), supply.units());
    }
  }

  List<String> of(List<Pairing> pairings, List<Kept> kept) {
    Set<Pair> seen = new HashSet<>();
    for (Pairing pairing : pairings) {
      Pair pair = Pair.of(pairing);
      known(pair);
      check(seen.add(pair), "paired twice: " + words(pair));
      check(
          pairing.points() >= 0 && pairing.points() <= Pairing.TOP,
          "the points are out of range: " + words(pair));
      check(pairing.most() >= 0, "the most units are negative: " + words(pair));
    }
    kept.forEach(this::look);
    accepted(kept);
    return List.copyOf(found);
  }

  private void look(Kept kept) {
    known(Pair.of(kept));
    check(
        kept.units() >= 1 && kept.units() <= MOST_UNITS,
        "no such number of units is kept: " + words(Pair.of(kept)));
  }

  private void accepted(List<Kept> kept) {
    Map<String, Long> taken = new HashMap<>(demanded);
    Map<String, Long> given = new HashMap<>(supplied);
    for (Kept one : kept) {
      if (one.binding() && one.units() >= 1) {
        long units = Math.min(one.units(), MOST_UNITS);
        taken.computeIfPresent(one.needId(), (_, left) -> left - units);
        given.computeIfPresent(one.offerId(), (_, left) -> left - units);
      }
    }
    overdrawn(demanded, taken, "more is accepted than the need asks for: ");
    overdrawn(supplied, given, "more is accepted than the offer has: ");
  }

  private void overdrawn(Map<String, Long> all, Map<String, Long> left, String words) {
    left.keySet().stream()
        .sorted()
        .filter(id -> left.getOrDefault(id, 0L) < Math.min(0, all.getOrDefault(id, 0L)))
        .forEach(id -> found.add(words + id));
  }

  private void once(Map<String, Long> units, String what, String id, long number) {
    check(units.put(id, number) == null, "the " + what + " is listed twice: " + id);
  }

  private void known(Pair pair) {
    check(demanded.containsKey(pair.needId()), "no such need: " + pair.needId());
    check(supplied.containsKey(pair.offerId()), "no such offer: " + pair.offerId());
  }

  private void check(boolean holds, String fault) {
    if (!holds) {
      found.add(fault);
    }
  }

  private static String words(Pair pair) {
    return pair.needId() + " with " + pair.offerId();
  }
}
