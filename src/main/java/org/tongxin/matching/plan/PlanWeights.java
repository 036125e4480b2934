package org.tongxin.matching.plan;

/**
 * What counts beside the points of the pairings.
 *
 * @param firstUnit points for the first unit of a need that has none; where it is above the points
 *     of any pairing and {@code keep} together, no offer gives a need a further unit while one that
 *     it fits has nothing
 * @param keep points for each unit that stays where it was proposed or planned
 */
public record PlanWeights(int firstUnit, int keep) {
  private static final int TOP = 10 * Pairing.TOP;

  public PlanWeights {
    if (firstUnit < 0 || firstUnit > TOP || keep < 0 || keep > TOP) {
      throw new IllegalArgumentException("out of range: " + firstUnit + ", " + keep);
    }
  }

  /** Weights for pairings that have at most {@code points} points. */
  public static PlanWeights upTo(int points) {
    int keep = points / 5;
    return new PlanWeights(2 * (points + keep) + 1, keep);
  }
}
