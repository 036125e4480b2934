package org.tongxin.figures;

import org.eclipse.microprofile.graphql.Description;

/** How a value is known. */
@Description("How a value is known (数据质量)")
public enum Quality {
  @Description("Stated by the source (来源载明)")
  STATED,
  @Description("Computed or inferred from the source (推算)")
  DERIVED,
  @Description("Counted by this service (系统统计)")
  COUNTED,
  @Description("An estimate (估计)")
  APPROXIMATE,
  @Description("Not known (不详)")
  UNKNOWN
}
