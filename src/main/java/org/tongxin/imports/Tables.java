package org.tongxin.imports;

import static org.tongxin.sheets.Column.optional;
import static org.tongxin.sheets.Column.required;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;
import org.tongxin.sheets.Column;
import org.tongxin.sheets.Table;

/**
 * What sheets of units, offers and needs look like. A column's key is the name of the input field
 * that it fills.
 */
@Dependent
public class Tables {
  private static final String DAY = "日期，如2026-03-05";
  private static final String CODE = "3至64个小写字母、数字或连字符，以字母开头；留空则自动生成";
  private static final String KEY = "编号或代码";

  private static final List<Column> LISTING =
      List.of(
          optional("code", "代码", "Code", CODE),
          required("title", "标题", "Title", "1至200个字符"),
          optional("titleEn", "英文标题", "Title in English", "1至200个字符"),
          required("owners", "主体", "Owners", "单位、队伍或联盟的编号或代码，以分号隔开"),
          required("category", "类目", "Category", "类目的代码或名称"),
          optional("text", "说明", "Text", "最多5000个字符"),
          optional("beneficiaries", "受益者", "Beneficiaries", "受益群体，不写个人姓名"),
          optional("quantity", "数量", "Quantity", "大于0的数字，须与计量单位同时填写"),
          optional("unitOfMeasure", "计量单位", "Unit of measure", "如：车位、小时、座位、元、人、份餐、件、次"),
          optional("alliances", "共享联盟", "Alliances", "联盟的编号或代码，以分号隔开"),
          optional("place", "地点", "Place", "单位的" + KEY),
          optional("region", "区域", "Region", "区域的" + KEY),
          optional("since", "起始日", "Since", DAY + "；留空为今天"),
          optional("until", "终止日", "Until", DAY + "；自该日起失效"),
          optional("reviewBy", "复核日", "Review by", DAY),
          optional("visibility", "可见范围", "Visibility", "公开、联盟内或仅限本单位"),
          optional("standing", "长期", "Standing", "是或否"),
          optional("draft", "草稿", "Draft", "是或否"));

  public static final Table UNITS =
      new Table(
          "units",
          List.of(
              optional("code", "代码", "Code", CODE),
              required("name", "名称", "Name", "1至200个字符"),
              optional("nameEn", "英文名", "Name in English", "1至200个字符"),
              required("kind", "类别", "Kind", "如：社区、学校、银行、企业、村"),
              optional("region", "区域", "Region", "区域的" + KEY),
              optional("aliases", "别名", "Other names", "以分号隔开"),
              optional("founded", "成立时间", "Founded", "年、年月或年月日，如2019、2019-05")));

  public static final Table OFFERS =
      listing(
          "offers",
          optional("capacity", "容量", "Capacity", "可同时使用的数量，1至1000000"),
          optional("exclusive", "独占", "Exclusive", "是或否"),
          optional("approval", "需要同意", "Approval", "是或否"),
          optional("recallNoticeHours", "收回提前小时数", "Recall notice in hours", "1至8760"),
          optional("openHours", "开放时间", "Open hours", "文字，1至200个字符"));

  public static final Table NEEDS =
      listing(
          "needs",
          optional("kind", "需求类别", "Kind", "需求或微心愿"),
          optional("priority", "优先级", "Priority", "低、一般、高或紧急"),
          optional("due", "期限", "Due", DAY));

  /** What sheets about this look like. */
  public static Table of(ImportSubject subject) {
    return switch (subject) {
      case UNITS -> UNITS;
      case OFFERS -> OFFERS;
      case NEEDS -> NEEDS;
    };
  }

  @Produces
  @Singleton
  Table units() {
    return UNITS;
  }

  @Produces
  @Singleton
  Table offers() {
    return OFFERS;
  }

  @Produces
  @Singleton
  Table needs() {
    return NEEDS;
  }

  private static Table listing(String name, Column... more) {
    return new Table(name, Stream.concat(LISTING.stream(), Stream.of(more)).toList());
  }
}
