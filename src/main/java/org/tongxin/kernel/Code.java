package org.tongxin.kernel;

import org.eclipse.microprofile.graphql.Description;

/**
 * Every reason for which a request is refused. A closed list: clients may switch on it, and its
 * names never change.
 */
@Description("Why a request was refused; a closed list whose names never change (拒绝原因)")
public enum Code {
  @Description("The input breaks a rule (输入有误)")
  BAD_INPUT,
  @Description("Nothing that the caller may see has this id or code (未找到)")
  NOT_FOUND,
  @Description("The caller may not do this (无权)")
  FORBIDDEN,
  @Description("A valid token is needed (未认证)")
  UNAUTHENTICATED,
  @Description("It contradicts what is on record (冲突)")
  CONFLICT,
  @Description("The slot is taken (预约冲突)")
  BOOKING_CONFLICT,
  @Description("More than there is room for (超出容量)")
  CAPACITY_EXCEEDED,
  @Description("It was changed since it was read (版本冲突)")
  VERSION_CONFLICT,
  @Description("The idempotency key was used with other arguments (幂等键不符)")
  IDEMPOTENCY_MISMATCH,
  @Description("The same request is being carried out (处理中)")
  IN_PROGRESS,
  @Description("Published, and so it does not move (已冻结)")
  FROZEN,
  @Description("Its time is over (已过期)")
  EXPIRED,
  @Description("The graph has not come as far as was asked for (尚未到达)")
  STALE,
  @Description("The query asks for too much at once (查询过大)")
  QUERY_TOO_COSTLY,
  @Description("Too many requests (请求过多)")
  RATE_LIMITED,
  @Description("A store cannot be had at the moment (暂不可用)")
  UNAVAILABLE,
  @Description("A fault of the service, logged under the correlation id (内部错误)")
  INTERNAL
}
