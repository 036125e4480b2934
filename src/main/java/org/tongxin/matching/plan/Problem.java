package org.tongxin.matching.plan;

import java.util.List;

/**
 * What is to be planned. The order of the lists is of no account.
 *
 * @param pairings one for a need and an offer at most
 * @param kept promises and what an earlier plan had
 */
public record Problem(
    List<Demand> demands,
    List<Supply> supplies,
    List<Pairing> pairings,
    List<Kept> kept,
    PlanWeights weights) {
  /**
   * @throws IllegalArgumentException that names all that is wrong, one fault a line
   */
  public Problem {
    demands = List.copyOf(demands);
    supplies = List.copyOf(supplies);
    pairings = List.copyOf(pairings);
    kept = List.copyOf(kept);
    List<String> faults = new Faults(demands, supplies).of(pairings, kept);
    if (!faults.isEmpty()) {
      throw new IllegalArgumentException(String.join("\n", faults));
    }
  }
}
