package org.tongxin.figures;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "metric")
class MetricRow {
  @Id String id;
  int version;
  String code;

  @Column(name = "subject_id")
  String subjectId;

  String name;

  @Column(name = "name_en")
  String nameEn;

  BigDecimal value;

  @Enumerated(EnumType.STRING)
  Qualifier qualifier;

  @Column(name = "unit_of_measure")
  String unitOfMeasure;

  @Column(name = "as_of")
  @Nullable String asOf;

  @Column(name = "as_of_not_before")
  @Nullable String asOfNotBefore;

  @Column(name = "as_of_not_after")
  @Nullable String asOfNotAfter;

  @Nullable String since;
  @Nullable String period;
  @Nullable Integer named;
  @Nullable Integer unnamed;

  @Enumerated(EnumType.STRING)
  Quality quality;

  static MetricRow of(Metric metric) {
    var row = new MetricRow();
    row.id = metric.id();
    row.version = metric.version();
    row.code = metric.code();
    row.subjectId = metric.subjectId();
    row.name = metric.name();
    row.nameEn = metric.nameEn();
    row.value = metric.value();
    row.qualifier = metric.qualifier();
    row.unitOfMeasure = metric.unitOfMeasure();
    row.asOf = metric.asOf();
    row.asOfNotBefore = metric.asOfNotBefore();
    row.asOfNotAfter = metric.asOfNotAfter();
    row.since = metric.since();
    row.period = metric.period();
    row.named = metric.named();
    row.unnamed = metric.unnamed();
    row.quality = metric.quality();
    return row;
  }

  Metric toMetric() {
    return new Metric(
        id,
        version,
        code,
        subjectId,
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
