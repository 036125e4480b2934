package org.tongxin.figures;

import org.eclipse.microprofile.graphql.Description;

/** How exactly a value is meant. */
@Description("How exactly a value is meant; it must be shown with the value (口径限定)")
public enum Qualifier {
  @Description("Exactly (恰为)")
  EXACT,
  @Description("More than (超过)")
  MORE_THAN,
  @Description("Less than (不到)")
  LESS_THAN,
  @Description("About (约)")
  ABOUT,
  @Description("At least (至少)")
  AT_LEAST,
  @Description("At most (至多)")
  AT_MOST,
  @Description("At least about (至少约)")
  AT_LEAST_ABOUT
}
