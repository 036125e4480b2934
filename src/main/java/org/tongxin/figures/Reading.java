package org.tongxin.figures;

import java.util.Map;
import org.tongxin.kernel.Text;

/** A figure in words: the qualifier never gets lost. */
final class Reading {
  /** Units of measure that a source's own words have a Chinese counter for. */
  private static final Map<String, String> ZH =
      Map.ofEntries(
          Map.entry("persons", "人"),
          Map.entry("units", "家单位"),
          Map.entry("organisations", "个组织"),
          Map.entry("communities", "个社区"),
          Map.entry("km2", "平方公里"),
          Map.entry("CNY", "元"),
          Map.entry("CNY/year", "元/年"),
          Map.entry("problems", "个问题"),
          Map.entry("projects", "个项目"),
          Map.entry("teams", "支队伍"),
          Map.entry("years", "年"),
          Map.entry("venues", "个阵地"));

  private Reading() {}

  static Text of(Metric metric) {
    String number = metric.value().stripTrailingZeros().toPlainString();
    String unit = metric.unitOfMeasure();
    String counter = ZH.getOrDefault(unit, " " + unit);
    return switch (metric.qualifier()) {
      case EXACT -> new Text(number + counter, number + " " + unit);
      case MORE_THAN -> new Text("超过" + number + counter, "more than " + number + " " + unit);
      case LESS_THAN -> new Text("不到" + number + counter, "less than " + number + " " + unit);
      case ABOUT -> new Text("约" + number + counter, "about " + number + " " + unit);
      case AT_LEAST -> new Text("至少" + number + counter, "at least " + number + " " + unit);
      case AT_MOST -> new Text("至多" + number + counter, "at most " + number + " " + unit);
      case AT_LEAST_ABOUT ->
          new Text("至少约" + number + counter, "at least about " + number + " " + unit);
    };
  }
}
