package org.tongxin.matching.planning;

import org.eclipse.microprofile.graphql.Description;

/** Where a plan stands. */
@Description("Where a plan stands (方案状态)")
public enum PlanState {
  @Description("It is being made (编制中)")
  RUNNING,
  @Description("It is made (已完成)")
  DONE,
  @Description("Nobody wanted it any more; nothing of it is kept (已取消)")
  CANCELLED,
  @Description("It could not be made; it may be started again (已失败)")
  FAILED
}
