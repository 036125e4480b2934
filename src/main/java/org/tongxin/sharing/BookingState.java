package org.tongxin.sharing;

import org.eclipse.microprofile.graphql.Description;

/** Where a booking stands. {@link BookingLifeCycle} says who moves it where. */
@Description("Where a booking stands (预约状态)")
public enum BookingState {
  @Description("In the queue: promoted in its turn when room comes free (候补)")
  WAITING,
  @Description("Takes room until heldUntil, not settled yet (暂留)")
  HELD,
  @Description("Settled (已确认)")
  CONFIRMED,
  @Description("The host did not agree (已拒绝)")
  DECLINED,
  @Description("Whoever booked gave it up (已取消)")
  CANCELLED,
  @Description("The host took it back, with notice (已收回)")
  RECALLED,
  @Description("Held, and not settled in time; or still waiting when its time began (已失效)")
  EXPIRED,
  @Description("Nobody came (未到)")
  NO_SHOW,
  @Description("It took place (已完成)")
  COMPLETED;

  /** Whether it takes room. */
  public boolean takesRoom() {
    return this == HELD || this == CONFIRMED;
  }
}
