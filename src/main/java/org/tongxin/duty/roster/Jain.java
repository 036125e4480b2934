package org.tongxin.duty.roster;

import java.util.Collection;

/**
 * How evenly something is shared, after Jain, Chiu and Hawe, "A Quantitative Measure of Fairness
 * and Discrimination for Resource Allocation in Shared Computer Systems" (DEC-TR-301, 1984).
 */
public final class Jain {
  private Jain() {}

  /** From 1/n, all in one hand, to 1, the same for each; 1 for nobody or where all are zero. */
  public static double index(Collection<Double> shares) {
    double sum = 0;
    double squares = 0;
    for (double share : shares) {
      sum += share;
      squares += share * share;
    }
    return squares == 0 ? 1 : sum * sum / (shares.size() * squares);
  }
}
