package org.tongxin.meetings;

import org.eclipse.microprofile.graphql.Description;

/** Where a recurring day stands. */
@Description("Where a recurring day stands (定期事项状态)")
public enum RecurringDayState {
  @Description(
      "Too little of it is known for it to have days, or nobody is named who holds it (草稿)")
  DRAFT,
  @Description("It has days (进行中)")
  OPEN,
  @Description("No more days come after the one on which it ended (已结束)")
  ENDED
}
