package org.tongxin.figures;

import io.smallrye.graphql.api.Nullable;
import java.math.BigDecimal;
import java.util.Objects;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.tongxin.journal.Input;

/** A figure to be put on record. */
@Name("RecordMetricInput")
@Description("A figure to be put on record (登记数据的输入)")
public record RecordMetricInput(
    @Id @Description("Id or code of a region, unit, team or alliance (对象)") String subject,
    @Description("What is measured, in Chinese (指标)") String name,
    @Description("What is measured, in English (指标英文名)") String nameEn,
    @Description("The number (数值)") BigDecimal value,
    @DefaultValue("EXACT") @Description("How exactly the number is meant (口径限定)")
        Qualifier qualifier,
    @Description("Unit of measure, such as persons, km2 or CNY (计量单位)") String unitOfMeasure,
    @Nullable @Description("The date it holds for: a year, a month or a day in ISO 8601 (时点)")
        String asOf,
    @Nullable @Description("The span it covers, in words (期间)") String period,
    @DefaultValue("STATED") @Description("How it is known (质量)") Quality quality,
    @Nullable @Description("Stable code that people can read; made from the id where absent (代码)")
        String code,
    @Nullable @Description(
            "Makes a repeated request do nothing twice: 1 to 255 characters, kept 48 hours (幂等键)")
        String idempotencyKey)
    implements Input {
  public RecordMetricInput {
    // An explicit null is read as the default, as for every argument that has one.
    qualifier = Objects.requireNonNullElse(qualifier, Qualifier.EXACT);
    quality = Objects.requireNonNullElse(quality, Quality.STATED);
  }
}
