package org.tongxin.meetings;

import org.eclipse.microprofile.graphql.Description;

/** What a calendar says of a day. */
@Description("What a calendar says of a day (日历日类别)")
public enum HolidayKind {
  @Description("A day off (放假)")
  DAY_OFF,
  @Description("A day of a weekend that is worked to make up for a day off (调休上班)")
  WORKING_DAY
}
