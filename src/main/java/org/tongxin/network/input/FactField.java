package org.tongxin.network.input;

import org.eclipse.microprofile.graphql.Description;

/** A fact that can be corrected. */
@Description("A fact that can be corrected (可更正的事实)")
public enum FactField {
  @Description("Name of a unit or an alliance (名称)")
  NAME,
  @Description("English name of a unit or an alliance (英文名)")
  NAME_EN,
  @Description("Founding date of a unit or an alliance (成立时间)")
  FOUNDED,
  @Description("Kind of a unit (单位类别)")
  KIND,
  @Description("Role of a membership (成员角色)")
  ROLE,
  @Description("First day of a membership (起始日)")
  SINCE,
  @Description("First day on which a membership is over (终止日)")
  UNTIL,
  @Description("Value of a figure (数值)")
  VALUE,
  @Description("Qualifier of a figure (口径限定)")
  QUALIFIER,
  @Description("Date that a figure holds for (时点)")
  AS_OF
}
