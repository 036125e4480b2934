package org.tongxin.matching.plan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/** Problems by chance. */
final class RandomProblem {
  static final int TOP = 1000;

  private final Random random;
  private final List<Demand> demands = new ArrayList<>();
  private final List<Supply> supplies = new ArrayList<>();
  private final List<Pairing> pairings = new ArrayList<>();

  private RandomProblem(Random random) {
    this.random = random;
  }

  /** So small that all plans can be tried: up to three needs, three offers and four units. */
  static Problem tiny(Random random) {
    var problem = new RandomProblem(random);
    int needs = 1 + random.nextInt(3);
    int offers = 1 + random.nextInt(3);
    for (int need = 0; need < needs; need++) {
      problem.demands.add(new Demand("need " + need, 1 + random.nextInt(4)));
    }
    for (int offer = 0; offer < offers; offer++) {
      problem.supplies.add(new Supply("offer " + offer, random.nextInt(5)));
    }
    for (Demand demand : problem.demands) {
      for (Supply supply : problem.supplies) {
        if (random.nextInt(4) > 0) {
          problem.pair(demand, supply, random.nextInt(7), random.nextInt(4));
        }
      }
    }
    var weights = new PlanWeights(random.nextInt(12), random.nextInt(4));
    return new Problem(
        problem.demands, problem.supplies, problem.pairings, problem.promises(), weights);
  }

  /**
   * As alliances have them: 1 to 50 units, 20 candidates a need, 12 offers for 10 needs.
   *
   * @param needs how many
   * @param kinds needs and offers of different kinds never meet
   */
  static Problem large(Random random, int needs, int kinds) {
    var problem = new RandomProblem(random);
    for (int offer = 0; offer < needs * 6 / 5; offer++) {
      problem.supplies.add(new Supply("offer %06d".formatted(offer), 1 + random.nextInt(50)));
    }
    for (int need = 0; need < needs; need++) {
      problem.demand("need %06d".formatted(need), need % kinds, kinds);
    }
    return new Problem(
        problem.demands, problem.supplies, problem.pairings, List.of(), PlanWeights.upTo(TOP));
  }

  static Problem shuffled(Problem problem, Random random) {
    return new Problem(
        shuffled(problem.demands(), random),
        shuffled(problem.supplies(), random),
        shuffled(problem.pairings(), random),
        shuffled(problem.kept(), random),
        problem.weights());
  }

  private void demand(String id, int kind, int kinds) {
    var demand = new Demand(id, 1 + random.nextInt(50));
    demands.add(demand);
    int offers = supplies.size() / kinds;
    Set<Integer> candidates = new TreeSet<>();
    while (candidates.size() < Math.min(20, offers)) {
      candidates.add(random.nextInt(offers));
    }
    for (int candidate : candidates) {
      pair(demand, supplies.get(candidate * kinds + kind), random.nextInt(TOP + 1), 50);
    }
  }

  private void pair(Demand demand, Supply supply, int points, long most) {
    pairings.add(new Pairing(demand.needId(), supply.offerId(), points, most));
  }

  /** Of one unit each, so that no need and no offer has accepted too many. */
  private List<Kept> promises() {
    var kept = new ArrayList<Kept>();
    Set<String> accepted = new TreeSet<>();
    for (Pairing pairing : shuffled(pairings, random)) {
      boolean empty = supplies.contains(new Supply(pairing.offerId(), 0));
      boolean binding = !empty && random.nextBoolean();
      List<String> both = List.of(pairing.needId(), pairing.offerId());
      if (random.nextBoolean() && (!binding || Collections.disjoint(accepted, both))) {
        accepted.addAll(binding ? both : List.of());
        kept.add(new Kept(pairing.needId(), pairing.offerId(), 1, binding));
      }
    }
    return kept;
  }

  private static <T> List<T> shuffled(List<T> list, Random random) {
    var shuffled = new ArrayList<>(list);
    Collections.shuffle(shuffled, random);
    return shuffled;
  }
}
