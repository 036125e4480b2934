package org.tongxin.matching;

import org.eclipse.microprofile.graphql.Description;

/** How far a pledge has come. {@link PledgeLifeCycle} says who moves it where. */
@Description("How far a pledge has come (认领状态)")
public enum PledgeState {
  @Description("Suggested to the provider, who has not said anything yet (待认领)")
  PROPOSED,
  @Description("Promised by the provider; the receiver has to accept it (待接受)")
  OFFERED,
  @Description("Agreed by both sides; nothing or a part of it is delivered (已接受)")
  ACCEPTED,
  @Description("Delivered in full; the receiver has to confirm it (已兑现)")
  DELIVERED,
  @Description("Confirmed by the receiver (已确认)")
  CONFIRMED,
  @Description("Confirmed and rated by the receiver (已评价)")
  RATED,
  @Description(
      "Told by a source, in whose words it is how far it came; nobody acts on it here (来源所述)")
  REPORTED,
  @Description("The other side did not want it (已谢绝)")
  DECLINED,
  @Description("Taken back by whoever proposed or promised it (已撤回)")
  WITHDRAWN,
  @Description("Its day had passed, or its need or offer was over, before both sides agreed (已过期)")
  EXPIRED;

  /** Whether both sides agreed on it here, and nobody has taken it back since. */
  public boolean isAgreed() {
    return switch (this) {
      case ACCEPTED, DELIVERED, CONFIRMED, RATED -> true;
      case PROPOSED, OFFERED, REPORTED, DECLINED, WITHDRAWN, EXPIRED -> false;
    };
  }
}
