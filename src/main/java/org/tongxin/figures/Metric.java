package org.tongxin.figures;

import io.smallrye.graphql.api.Nullable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Name;
import org.tongxin.api.Node;

/**
 * A figure about a subject. It is read with its qualifier, its date and its quality, or not at all.
 */
@Description("A figure about a subject; to be shown with its qualifier (数据)")
public record Metric(
    @Id @Name("id") @Description("Global id (全局编号)") String id,
    @Description("Counts the changes to this object, from 1 (版本)") int version,
    @Description("Stable code that people can read, such as bz-stat-pop (代码)") String code,
    @Ignore String subjectId,
    @Description("What is measured, in Chinese (指标)") String name,
    @Description("What is measured, in English (指标英文名)") String nameEn,
    @Description("The number, never to be shown without its qualifier (数值)") BigDecimal value,
    @Description("How exactly the number is meant (口径限定)") Qualifier qualifier,
    @Description("Unit of measure, such as persons, km2 or CNY (计量单位)") String unitOfMeasure,
    @Nullable @Description(
            "The date it holds for: a year, a month or a day in ISO 8601; null where not stated (时点)")
        String asOf,
    @Nullable @Description("It holds for no earlier date than this (时点下限)") String asOfNotBefore,
    @Nullable @Description("It holds for no later date than this (时点上限)") String asOfNotAfter,
    @Nullable @Description("Since when it is counted, in ISO 8601 (起算)") String since,
    @Nullable @Description("The span it covers, in the source's words (期间)") String period,
    @Nullable @Description("How many of what is counted the source names (已列名)") Integer named,
    @Nullable @Description("How many of what is counted the source does not name (未列名)")
        Integer unnamed,
    @Description("How it is known (质量)") Quality quality)
    implements Node {

  /** The last day that it certainly holds for; null where nobody knows. */
  @Ignore
  @Nullable public LocalDate holdsUntil() {
    String date = asOf == null ? asOfNotAfter : asOf;
    if (date == null) {
      return null;
    }
    return switch (date.length()) {
      case 4 -> Year.parse(date).atMonth(12).atEndOfMonth();
      case 7 -> YearMonth.parse(date).atEndOfMonth();
      default -> LocalDate.parse(date.substring(0, "yyyy-mm-dd".length()));
    };
  }

  /** The same figure, put right. */
  public Metric with(BigDecimal newValue, Qualifier newQualifier, @Nullable String newAsOf) {
    return new Metric(
        id,
        version + 1,
        code,
        subjectId,
        name,
        nameEn,
        newValue,
        newQualifier,
        unitOfMeasure,
        newAsOf,
        asOfNotBefore,
        asOfNotAfter,
        since,
        period,
        named,
        unnamed,
        quality);
  }

  /** The same figure, about another subject. */
  Metric about(String newSubjectId) {
    return new Metric(
        id,
        version + 1,
        code,
        newSubjectId,
        name,
        nameEn,
        value,
        qualifier,
        unitOfMeasure,
        asOf,
        asOfNotBefore,
        asOfNotAfter,
        since,
        period,
        named,
        unnamed,
        quality);
  }
}
