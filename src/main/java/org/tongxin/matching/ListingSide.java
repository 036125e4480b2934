package org.tongxin.matching;

import org.eclipse.microprofile.graphql.Description;

/** Whether something is offered or needed. */
@Description("Whether something is offered or needed (供需方向)")
public enum ListingSide {
  @Description("It is offered (供给)")
  OFFERED,
  @Description("It is needed (需求)")
  NEEDED
}
