package org.tongxin.arrangements;

import io.smallrye.graphql.api.Nullable;
import java.math.BigDecimal;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.tongxin.figures.Qualifier;

/** A point of an arrangement: an aim, an obligation, a step, a tier, a rule. */
@Name("ArrangementItem")
@Description("A point of an arrangement: an aim, an obligation, a step, a tier, a rule (条目)")
public record Item(
    @Description("What it is (类别)") ItemKind kind,
    @Nullable @Description("In Chinese (内容)") String zh,
    @Nullable @Description("In English (英文内容)") String en,
    @Nullable @Description("What follows from it, in Chinese (办理)") String thenZh,
    @Nullable @Description("What follows from it, in English (英文办理)") String thenEn,
    @Nullable @Description(
            "How much, to be read with its qualifier; null where the source does not say (数量)")
        BigDecimal amount,
    @Nullable @Description("How exactly the amount is meant (口径限定)") Qualifier qualifier,
    @Nullable @Description("Unit of measure of the amount, such as m or CNY/person/year (计量单位)")
        String unitOfMeasure) {}
