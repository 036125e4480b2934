package org.tongxin.sharing;

import org.eclipse.microprofile.graphql.Description;

/** How urgent a need is, as whoever raised it says. */
@Description("How urgent a need is, as whoever raised it says (优先级)")
public enum Priority {
  @Description("Nobody says (未说明)")
  NOT_STATED,
  @Description("Can wait (低)")
  LOW,
  @Description("As usual (一般)")
  NORMAL,
  @Description("Soon (高)")
  HIGH,
  @Description("At once (紧急)")
  URGENT
}
