package org.tongxin.matching;

import org.eclipse.microprofile.graphql.Description;

/** What has to hold of a match, however many points it earns. */
@Description("What has to hold of a match, however many points it earns (硬性条件)")
public enum HardRule {
  @Description("It is open, and something of it is left (开放且有余量)")
  OPEN,
  @Description("It is in one of the categories asked for (类别)")
  CATEGORY,
  @Description("It is in the region asked for (地区)")
  REGION,
  @Description("The offer is open when it is needed (时段)")
  TIME,
  @Description("Enough is left, where a part is of no use or all is asked for (数量)")
  QUANTITY,
  @Description("Whoever needs it is among those whom it is offered to (适用范围)")
  ENTITLEMENT,
  @Description("The offer holds before the need is over (期限)")
  DEADLINE
}
