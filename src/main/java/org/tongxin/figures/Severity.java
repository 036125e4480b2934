package org.tongxin.figures;

import org.eclipse.microprofile.graphql.Description;

/** How much an open question limits the use of a fact. */
@Description("How much an open question limits the use of a fact (程度)")
public enum Severity {
  @Description("Low (低)")
  LOW,
  @Description("Medium (中)")
  MEDIUM,
  @Description("High (高)")
  HIGH
}
