package org.tongxin.kernel;

import org.eclipse.microprofile.graphql.Description;

/** Whether a source says something or it is inferred from what the source says. */
@Description("Whether a source says so or it is inferred from what it says (依据)")
public enum Basis {
  @Description("Stated by the source (载明)")
  STATED,
  @Description("Inferred from the source (推断)")
  DERIVED
}
