package org.tongxin.meetings;

import org.eclipse.microprofile.graphql.Description;

/** A part of the day. */
@Description("A part of the day (时段)")
public enum PartOfDay {
  @Description("In the morning (早上)")
  MORNING,
  @Description("In the afternoon (下午)")
  AFTERNOON,
  @Description("In the evening (晚上)")
  EVENING
}
