package org.tongxin.meetings;

import org.eclipse.microprofile.graphql.Description;

/** Where a meeting stands. */
@Description("Where a meeting stands (会议状态)")
public enum MeetingState {
  @Description("It is to take place (待召开)")
  SCHEDULED,
  @Description("It took place: something of it is on record (已召开)")
  HELD,
  @Description("It does not take place (已取消)")
  CANCELLED
}
