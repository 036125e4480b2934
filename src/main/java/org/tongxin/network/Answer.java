package org.tongxin.network;

import org.eclipse.microprofile.graphql.Description;

/** Whether the sources answer for the date asked about. */
@Description("Whether the sources answer for a date (是否载明)")
public enum Answer {
  @Description("The sources speak of this date (已载明)")
  STATED,
  @Description("The sources do not say: some or all members may have joined before or after (未载明)")
  NOT_STATED
}
