package org.tongxin.matching.planning;

import org.eclipse.microprofile.graphql.Description;

/** Why a need does not get all; as {@link org.tongxin.matching.plan.Shortfall}. */
@Description("Why a need does not get all that it asks for (未满足的原因)")
public enum PlanShortfall {
  @Description("No offer fits it (没有合适的供给)")
  NO_CANDIDATE,
  @Description("Offers fit, but nothing of them is left (合适的供给已无余量)")
  NOTHING_LEFT,
  @Description("Offers fit, but others get what they have left (合适的供给已分配给其他需求)")
  CANDIDATES_EXHAUSTED,
  @Description("It gets as much of the offers as it may (已达到每项供给可分配的上限)")
  PAIRING_LIMIT,
  @Description("It gets all that the offers have left, and that is not enough (合适的供给数量不足)")
  TOO_LITTLE
}
