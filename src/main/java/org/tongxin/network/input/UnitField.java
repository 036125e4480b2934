package org.tongxin.network.input;

import org.eclipse.microprofile.graphql.Description;

/** A field of a unit that an update can empty. */
@Description("A field of a unit that can be emptied (可清空的单位字段)")
public enum UnitField {
  @Description("Name in English (英文名)")
  NAME_EN,
  @Description("Other names (别名)")
  ALIASES,
  @Description("Region (所在区域)")
  REGION,
  @Description("Founding date (成立时间)")
  FOUNDED
}
