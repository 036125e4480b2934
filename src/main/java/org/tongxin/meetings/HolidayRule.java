package org.tongxin.meetings;

import org.eclipse.microprofile.graphql.Description;

/** What becomes of a day that is a day off. */
@Description("What becomes of a day that is a day off (节假日规则)")
public enum HolidayRule {
  @Description("It stays where it is (照常)")
  KEEP,
  @Description("It falls out (取消)")
  SKIP,
  @Description("It is on the next working day (顺延至下一工作日)")
  MOVE_TO_NEXT_WORKING_DAY
}
