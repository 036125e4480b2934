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
  FIGURE_OUT_OF_DATE
}
