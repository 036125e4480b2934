package org.tongxin.duty;

import org.eclipse.microprofile.graphql.Description;

/** What is still to be done so that a turn is handed over. */
@Description("What is still to be done so that a turn is handed over (交接进度)")
public enum HandoverStanding {
  @Description(
      "Nothing: it is a draft or a declared gap, the same members go on, or nobody comes after it (无须交接)")
  NONE,
  @Description("The turn is not over yet (尚未到期)")
  NOT_YET,
  @Description("Its holders have to write (待交接)")
  TO_WRITE,
  @Description("Its holders have not written in time (逾期未交接)")
  WRITE_OVERDUE,
  @Description("Written, but no next turn is published: nobody can accept until then (待公布下一轮)")
  AWAITS_SUCCESSOR,
  @Description("The holders of the next turn have to accept (待接收)")
  TO_ACCEPT,
  @Description("The holders of the next turn have not accepted in time (逾期未接收)")
  ACCEPT_OVERDUE,
  @Description("Accepted (已接收)")
  ACCEPTED
}
