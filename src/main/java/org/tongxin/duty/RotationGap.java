package org.tongxin.duty;

import org.eclipse.microprofile.graphql.Description;

/** What has to be known before a roster can be drafted, and is not. */
@Description("What has to be known before a roster can be drafted, and is not (轮值未载事项)")
public enum RotationGap {
  @Description("How long a turn is (轮值期长)")
  PERIOD,
  @Description("On which day the first turn begins (起始日)")
  FIRST_DAY,
  @Description("In which order (轮值次序)")
  ORDER
}
