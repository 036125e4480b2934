package org.tongxin.matching.plan;

import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * Who gets what.
 *
 * @param accepted what accepted pledges hold, in the order of the ids
 * @param allocations what is planned beside it, in the order of the ids
 * @param needs what became of each need, in the order of the ids
 * @param score points of the allocations, those for first units and for what was kept included;
 *     accepted pledges have none, for they are not up for decision
 * @param bound no plan has a higher score
 */
public record Plan(
    List<Allocation> accepted,
    List<Allocation> allocations,
    List<NeedOutcome> needs,
    long score,
    long bound,
    Method method)
    implements Planned {
  public Plan {
    accepted = List.copyOf(accepted);
    allocations = List.copyOf(allocations);
    needs = List.copyOf(needs);
    if (score > bound) {
      throw new IllegalArgumentException("a score above its bound");
    }
  }

  /** How far from the best it may be, as a share of the bound, from 0, which is the best. */
  public BigFraction gap() {
    return bound == 0 ? BigFraction.ZERO : BigFraction.of(bound - score, bound);
  }

  public Fairness fairness() {
    return Fairness.of(needs);
  }
}
