package org.tongxin.matching.plan;

import java.util.ArrayList;
import java.util.List;

/** A problem in a few words: "a3 b1" are two needs, "X2" is an offer, "aX9" a pairing. */
final class Example {
  private final List<Demand> demands = new ArrayList<>();
  private final List<Supply> supplies = new ArrayList<>();
  private final List<Pairing> pairings = new ArrayList<>();
  private final List<Kept> kept = new ArrayList<>();
  private PlanWeights weights = new PlanWeights(0, 0);

  private Example() {}

  static Example of(String needs, String offers, String pairings) {
    var example = new Example();
    words(needs).forEach(one -> example.demands.add(new Demand(id(one, 0), number(one, 1))));
    words(offers).forEach(one -> example.supplies.add(new Supply(id(one, 0), number(one, 1))));
    words(pairings)
        .forEach(one ->
            example.pairings.add(
                new Pairing(id(one, 0), id(one, 1), Math.toIntExact(number(one, 2)), 1000)));
    return example;
  }

  Example most(String limits) {
    words(limits)
        .forEach(one ->
            pairings.replaceAll(pairing ->
                pairing.needId().equals(id(one, 0)) && pairing.offerId().equals(id(one, 1))
                    ? new Pairing(
                        pairing.needId(), pairing.offerId(), pairing.points(), number(one, 2))
                    : pairing));
    return this;
  }

  Example accepted(String promises) {
    return kept(promises, true);
  }

  Example proposed(String promises) {
    return kept(promises, false);
  }

  Example weights(int firstUnit, int keep) {
    weights = new PlanWeights(firstUnit, keep);
    return this;
  }

  Problem problem() {
    return new Problem(demands, supplies, pairings, kept, weights);
  }

  Plan plan() {
    return plan(problem(), Budget.unlimited());
  }

  static Plan plan(Problem problem, Budget budget) {
    return (Plan) Planning.plan(problem, budget, (_, _) -> {});
  }

  /** In a hurry, so that all goes by bids. */
  static Plan greedy(Problem problem) {
    return plan(problem, new Budget(() -> false, () -> true, Integer.MAX_VALUE));
  }

  /** What a plan allocates, such as "aX2 bX1". */
  static String shown(List<Allocation> allocations) {
    return String.join(
        " ", allocations.stream().map(one -> one.needId() + one.offerId() + one.units()).toList());
  }

  private Example kept(String promises, boolean binding) {
    words(promises)
        .forEach(one -> kept.add(new Kept(id(one, 0), id(one, 1), number(one, 2), binding)));
    return this;
  }

  private static List<String> words(String words) {
    return words.isEmpty() ? List.of() : List.of(words.split(" "));
  }

  private static String id(String word, int at) {
    return word.substring(at, at + 1);
  }

  private static long number(String word, int at) {
    return Long.parseLong(word.substring(at));
  }
}
