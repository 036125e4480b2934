package org.tongxin.matching.plan;

import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import org.tongxin.duty.roster.Jain;

/**
 * How evenly the needs are served.
 *
 * @param jain Jain's index of the shares of what they ask for, from 1/n to 1, the same for each
 * @param reached how many get at least their first unit
 */
public record Fairness(double jain, int needs, int reached) {
  static Fairness of(List<NeedOutcome> needs) {
    List<Double> shares =
        needs.stream().map(need -> (double) need.granted() / need.asked()).toList();
    long reached = needs.stream().filter(need -> need.granted() > 0).count();
    return new Fairness(Jain.index(shares), needs.size(), Math.toIntExact(reached));
  }

  /** The share of needs that get at least their first unit; 1 where there are none. */
  public BigFraction reachedShare() {
    return needs == 0 ? BigFraction.ONE : BigFraction.of(reached, needs);
  }
}
