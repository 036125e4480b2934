package org.tongxin.matching.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntUnaryOperator;

/** What may have come about between a plan and the next. */
final class Perturbed {
  private final Random random;
  private final double share;

  private Perturbed(Random random, double share) {
    this.random = random;
    this.share = share;
  }

  /** Some pairings are worth up to a tenth of the scale more or less. */
  static Problem drift(Problem problem, Random random, double share) {
    return new Perturbed(random, share)
        .points(problem, points -> Math.clamp(points - 100L + random.nextInt(201), 0, 1000));
  }

  /** Some pairings are worth something else altogether. */
  static Problem points(Problem problem, Random random, double share) {
    return new Perturbed(random, share).points(problem, _ -> random.nextInt(1001));
  }

  /** Some needs ask for another quantity. */
  static Problem demands(Problem problem, Random random, double share) {
    return new Perturbed(random, share).demands(problem);
  }

  /** Some offers have another quantity. */
  static Problem supplies(Problem problem, Random random, double share) {
    return new Perturbed(random, share).supplies(problem);
  }

  /** The same, where what a plan allocated is worth keeping. */
  static Problem keeping(Problem problem, List<Allocation> earlier, int keep) {
    return new Problem(
        problem.demands(),
        problem.supplies(),
        problem.pairings(),
        earlier.stream()
            .map(one -> new Kept(one.needId(), one.offerId(), one.units(), false))
            .toList(),
        new PlanWeights(problem.weights().firstUnit(), keep));
  }

  private Problem points(Problem problem, IntUnaryOperator change) {
    var pairings = new ArrayList<Pairing>();
    for (Pairing one : problem.pairings()) {
      int points = hit() ? change.applyAsInt(one.points()) : one.points();
      pairings.add(new Pairing(one.needId(), one.offerId(), points, one.most()));
    }
    return new Problem(
        problem.demands(), problem.supplies(), pairings, List.of(), problem.weights());
  }

  private Problem demands(Problem problem) {
    List<Demand> demands =
        problem.demands().stream()
            .map(one -> hit() ? new Demand(one.needId(), 1 + random.nextInt(50)) : one)
            .toList();
    return new Problem(
        demands, problem.supplies(), problem.pairings(), List.of(), problem.weights());
  }

  private Problem supplies(Problem problem) {
    List<Supply> supplies =
        problem.supplies().stream()
            .map(one -> hit() ? new Supply(one.offerId(), 1 + random.nextInt(50)) : one)
            .toList();
    return new Problem(
        problem.demands(), supplies, problem.pairings(), List.of(), problem.weights());
  }

  private boolean hit() {
    return random.nextDouble() < share;
  }
}
