package org.tongxin.network;

import org.eclipse.microprofile.graphql.Description;

/** What sort of thing awaits a party. */
@Description("What sort of thing awaits a party (待办类别)")
public enum InboxKind {
  @Description("An application to be decided (待决定的申请)")
  APPLICATION_TO_DECIDE,
  @Description("A pact to be signed (待签署的盟约)")
  PACT_TO_SIGN,
  @Description("An appointment that ends within 30 days (即将到期的任命)")
  APPOINTMENT_ENDING,
  @Description("A figure that is older than a year (超过一年的数据)")
  FIGURE_OUT_OF_DATE,
  @Description("A booking that the host has to agree to (待同意的预约)")
  BOOKING_TO_APPROVE,
  @Description("A booking of its own that the host took back (被收回的预约)")
  BOOKING_RECALLED,
  @Description("A listing that somebody has to look at again (待复核的条目)")
  LISTING_TO_REVIEW,
  @Description("A turn of its own that begins within 30 days (即将开始的轮次)")
  TURN_AHEAD,
  @Description("A swap that it has to agree to (待同意的换班)")
  SWAP_TO_ANSWER,
  @Description("A cover that another member asks for (待接的代班)")
  COVER_TO_TAKE,
  @Description("A cover that a coordinator has to agree to (待同意的代班)")
  COVER_TO_DECIDE,
  @Description("A turn of its own that it has to hand over (待交接的轮次)")
  HANDOVER_TO_WRITE,
  @Description("A handover that it has to accept (待接收的交接)")
  HANDOVER_TO_ACCEPT,
  @Description("A meeting of its own or of its alliance within 14 days (即将召开的会议)")
  MEETING_AHEAD,
  @Description(
      "A resolution that it is to carry out, due within 14 days, overdue or without a day (待落实的决议)")
  RESOLUTION_TO_SETTLE,
  @Description("A meeting of its own of the last year, without minutes (缺会议纪要)")
  MINUTES_MISSING,
  @Description("A pledge that was proposed to it (待承诺的认领)")
  PLEDGE_TO_OFFER,
  @Description("A pledge to it that it has to accept or to decline (待接受的认领)")
  PLEDGE_TO_ACCEPT,
  @Description("An accepted pledge of its own that is not delivered in full (待兑现的认领)")
  PLEDGE_TO_DELIVER,
  @Description("A pledge to it of which deliveries wait to be confirmed (待确认的兑现)")
  DELIVERY_TO_CONFIRM
}
