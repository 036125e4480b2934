package org.tongxin.meetings;

import org.eclipse.microprofile.graphql.Description;

/** How often something recurs, as a source says it. */
@Description("How often something recurs, as a source says it (所载频率)")
public enum Frequency {
  @Description("Without a break (不间断)")
  CONTINUOUS,
  @Description("Every day (每天)")
  DAILY,
  @Description("Every week (每周)")
  WEEKLY,
  @Description("Every month (每月)")
  MONTHLY,
  @Description("Every quarter (每季度)")
  QUARTERLY,
  @Description("Every half year (每半年)")
  HALF_YEARLY,
  @Description("Every year (每年)")
  YEARLY
}
