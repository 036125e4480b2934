package org.tongxin.network;

import org.eclipse.microprofile.graphql.Description;

/** Whether a source says where a region lies. */
@Description("How the parent of a region is known (上级区域的依据)")
public enum ParentBasis {
  @Description("Stated by the source (来源载明)")
  STATED,
  @Description("Inferred from the source (推断)")
  DERIVED,
  @Description("Not stated (未载)")
  UNSTATED
}
