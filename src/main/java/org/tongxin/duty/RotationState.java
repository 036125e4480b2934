package org.tongxin.duty;

import org.eclipse.microprofile.graphql.Description;

/** Where a rotation stands. */
@Description("Where a rotation stands (轮值状态)")
public enum RotationState {
  @Description("Nothing of it is published yet (草稿)")
  DRAFT,
  @Description("Turns of it are published (运行中)")
  RUNNING,
  @Description("No more turns come; what is published stands (已结束)")
  ENDED
}
