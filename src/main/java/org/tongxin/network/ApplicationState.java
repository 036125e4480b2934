package org.tongxin.network;

import org.eclipse.microprofile.graphql.Description;

/** How far an application has come. */
@Description("State of an application (申请状态)")
public enum ApplicationState {
  @Description("Waiting to be decided (待决定)")
  PENDING,
  @Description("Accepted (已接受)")
  ACCEPTED,
  @Description("Declined (已谢绝)")
  DECLINED
}
