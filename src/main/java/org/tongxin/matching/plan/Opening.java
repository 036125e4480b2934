package org.tongxin.matching.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What is there to allocate once accepted pledges are taken off, as a market, in the order of the
 * ids, so that the order of the lists never matters.
 */
final class Opening {
  private final Problem problem;
  private final List<String> needs;
  private final List<String> offers;
  private final Map<Pair, Long> accepted = new TreeMap<>();
  private final Map<Pair, Long> proposed = new HashMap<>();
  private final List<Long> stock = new ArrayList<>();
  private final List<Want> wants = new ArrayList<>();
  private final List<Arc> arcs = new ArrayList<>();

  /** A pairing by the places of its need and its offer, which are in the order of their ids. */
  private record Candidate(int need, int offer, Pairing pairing) {
    private static final Comparator<Candidate> ORDER =
        Comparator.comparingInt(Candidate::need).thenComparingInt(Candidate::offer);
  }

  Opening(Problem problem) {
    this.problem = problem;
    problem
        .kept()
        .forEach(one ->
            (one.binding() ? accepted : proposed).merge(Pair.of(one), one.units(), Opening::sum));
    needs = problem.demands().stream().map(Demand::needId).sorted().toList();
    offers = problem.supplies().stream().map(Supply::offerId).sorted().toList();
    fillWants();
    fillStock();
    fillArcs();
  }

  Market market() {
    return new Market(wants, stock, arcs, problem.weights().firstUnit());
  }

  /** What accepted pledges hold, in the order of the ids. */
  List<Allocation> accepted() {
    return allocations(accepted);
  }

  /**
   * What was allocated, in the order of the ids.
   *
   * @param units for each arc of the market
   */
  List<Allocation> allocations(long[] units) {
    Map<Pair, Long> sums = new TreeMap<>();
    for (int i = 0; i < units.length; i++) {
      if (units[i] > 0) {
        Arc arc = arcs.get(i);
        sums.merge(
            new Pair(needs.get(arc.need()), offers.get(arc.offer())), units[i], Opening::sum);
      }
    }
    return allocations(sums);
  }

  private void fillWants() {
    Map<String, Long> taken = new HashMap<>();
    accepted.forEach((pair, units) -> taken.merge(pair.needId(), units, Opening::sum));
    Map<String, Long> asked = new HashMap<>();
    problem.demands().forEach(demand -> asked.put(demand.needId(), demand.units()));
    for (String need : needs) {
      long before = taken.getOrDefault(need, 0L);
      wants.add(new Want(asked.getOrDefault(need, 0L) - before, before > 0));
    }
  }

  private void fillStock() {
    Map<String, Long> left = new HashMap<>();
    problem.supplies().forEach(supply -> left.put(supply.offerId(), supply.units()));
    accepted.forEach((pair, units) -> left.merge(pair.offerId(), -units, Opening::sum));
    offers.forEach(offer -> stock.add(left.getOrDefault(offer, 0L)));
  }

  private void fillArcs() {
    Map<String, Integer> need = places(needs);
    Map<String, Integer> offer = places(offers);
    problem.pairings().stream()
        .map(pairing ->
            new Candidate(
                need.getOrDefault(pairing.needId(), 0),
                offer.getOrDefault(pairing.offerId(), 0),
                pairing))
        .sorted(Candidate.ORDER)
        .forEach(this::fillArcs);
  }

  private void fillArcs(Candidate one) {
    Pair pair = Pair.of(one.pairing());
    long most = one.pairing().most() - accepted.getOrDefault(pair, 0L);
    long units = Math.min(most, Math.min(wants.get(one.need()).units(), stock.get(one.offer())));
    long keep = Math.min(units, proposed.getOrDefault(pair, 0L));
    int points = one.pairing().points();
    add(new Arc(one.need(), one.offer(), (long) points + problem.weights().keep(), keep));
    add(new Arc(one.need(), one.offer(), points, units - Math.max(0, keep)));
  }

  private void add(Arc arc) {
    if (arc.most() > 0) {
      arcs.add(arc);
    }
  }

  private static List<Allocation> allocations(Map<Pair, Long> units) {
    return units.entrySet().stream()
        .map(one -> new Allocation(one.getKey().needId(), one.getKey().offerId(), one.getValue()))
        .toList();
  }

  private static Map<String, Integer> places(List<String> ids) {
    Map<String, Integer> places = new HashMap<>();
    for (String id : ids) {
      places.put(id, places.size());
    }
    return places;
  }

  private static long sum(long one, long other) {
    return one + other;
  }
}
