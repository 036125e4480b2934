package org.tongxin.duty;

import org.eclipse.microprofile.graphql.Description;

/** How far a handover has come. */
@Description("How far a handover has come (交接状态)")
public enum HandoverState {
  @Description("Written; the next holders have to accept it (待接收)")
  WRITTEN,
  @Description("Returned; the next holders ask for more (已退回)")
  RETURNED,
  @Description("Accepted; it no longer changes (已接收)")
  ACCEPTED
}
