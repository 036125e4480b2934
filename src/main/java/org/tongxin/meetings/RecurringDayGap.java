package org.tongxin.meetings;

import org.eclipse.microprofile.graphql.Description;

/** What is not known of a recurring day. */
@Description("What is not known of a recurring day (定期事项未载事项)")
public enum RecurringDayGap {
  @Description("Who holds it (主体)")
  PARTY,
  @Description("By which rule it recurs (重复规则)")
  RULE,
  @Description("Which day of the week, the month or the year (具体日期)")
  DAY,
  @Description("From which day the rule counts (起始日)")
  FIRST_DAY
}
