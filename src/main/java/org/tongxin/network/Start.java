package org.tongxin.network;

import org.eclipse.microprofile.graphql.Description;

/** Whether the day on which something began is known. */
@Description("How a beginning is known (起始是否已知)")
public enum Start {
  @Description("The day it began is known (起始日期已知)")
  KNOWN_START,
  @Description("It began on an unknown day, at the latest when the source says so (起始日期未载)")
  UNKNOWN_START
}
