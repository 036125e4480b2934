package org.tongxin.matching;

import org.eclipse.microprofile.graphql.Description;

/** What can be wrong with a text. */
@Description("What can be wrong with a text (文字问题类别)")
public enum TextFaultKind {
  @Description("No offer and no need was recognised (未识别)")
  NOTHING_RECOGNISED,
  @Description("A number, and no word tells what it counts (缺少计量单位)")
  AMOUNT_WITHOUT_UNIT,
  @Description("A number with its unit, and no word tells of what (只有数量)")
  AMOUNT_ALONE,
  @Description("It ends before it begins (时段颠倒)")
  TIME_BACKWARDS,
  @Description("On some days only, and on others only (日期矛盾)")
  DAYS_CONTRADICT,
  @Description("What is excepted leaves nothing (没有剩余时段)")
  NO_TIME_LEFT
}
