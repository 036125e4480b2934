package org.tongxin.arrangements;

import org.eclipse.microprofile.graphql.Description;

/** Whether a party has signed, as far as is known. */
@Description("Whether a party has signed, as far as is known (签署情况)")
public enum SigningStanding {
  @Description("It has signed (已签署)")
  SIGNED,
  @Description("It has not signed (未签署)")
  NOT_SIGNED,
  @Description("It signed, and withdrew its signature (已撤回)")
  WITHDRAWN,
  @Description("The source does not say (未载明)")
  UNKNOWN
}
