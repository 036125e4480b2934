package org.tongxin.matching.planning;

import org.eclipse.microprofile.graphql.Description;

/** How far a need is served; as {@link org.tongxin.matching.plan.NeedStanding}. */
@Description("How far a need is served (满足程度)")
public enum PlanStanding {
  @Description("It gets all that it asks for (全部满足)")
  SERVED,
  @Description("It gets a part of what it asks for (部分满足)")
  PARTLY_SERVED,
  @Description("It gets nothing (未满足)")
  UNSERVED
}
