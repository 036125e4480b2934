package org.tongxin.meetings;

import org.eclipse.microprofile.graphql.Description;

/** Whether a party came. */
@Description("Whether a party came (出席情况)")
public enum AttendanceState {
  @Description("It came (出席)")
  PRESENT,
  @Description("It did not come (缺席)")
  ABSENT,
  @Description("It had said that it could not come (请假)")
  EXCUSED
}
