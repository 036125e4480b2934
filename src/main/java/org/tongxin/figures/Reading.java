package org.tongxin.figures;

import java.util.Map;
import org.tongxin.kernel.Text;

/** A figure in words: the qualifier never gets lost. */
final class Reading {
  /** The Chinese counters of the units of measure in use; others are shown as they are. */
  private static final Map<String, String> ZH =
      Map.ofEntries(
          Map.entry("persons", "人"),
          Map.entry("person-times", "人次"),
          Map.entry("CNY", "元"),
          Map.entry("CNY/year", "元/年"),
          Map.entry("CNY/person/year", "元/人/年"),
          Map.entry("teams", "支队伍"),
          Map.entry("projects", "个项目"),
          Map.entry("years", "年"),
          Map.entry("months", "个月"),
          Map.entry("days", "天"),
          Map.entry("organisations", "个组织"),
          Map.entry("communities", "个社区"),
          Map.entry("cases", "件"),
          Map.entry("venues", "个阵地"),
          Map.entry("units", "家单位"),
          Map.entry("problems", "个问题"),
          Map.entry("households", "户"),
          Map.entry("committees", "个委员会"),
          Map.entry("centres", "个中心"),
          Map.entry("branches", "个党支部"),
          Map.entry("banquets/year", "场宴席/年"),
          Map.entry("areas", "个方面或片区"),
          Map.entry("villages", "个村"),
          Map.entry("subdistricts", "个街道"),
          Map.entry("stations", "个驿站"),
          Map.entry("sessions", "次"),
          Map.entry("posts", "个岗位"),
          Map.entry("places", "处"),
          Map.entry("persons/grid", "人/网格"),
          Map.entry("opinions", "条意见"),
          Map.entry("km2", "平方公里"),
          Map.entry("grids", "个网格"),
          Map.entry("estates", "个小区"),
          Map.entry("departments", "个部门"),
          Map.entry("courtyards", "个院落"),
          Map.entry("categories", "类"),
          Map.entry("battles", "场"));

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
