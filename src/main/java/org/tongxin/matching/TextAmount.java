package org.tongxin.matching;

import io.smallrye.graphql.api.Nullable;
import java.math.BigDecimal;
import org.eclipse.microprofile.graphql.Description;
import org.tongxin.figures.Qualifier;
import org.tongxin.sharing.UnitOfMeasure;

/** How much a text says there is. */
@Description("How much a text says there is (文字中的数量)")
public record TextAmount(
    @Description("The number to go by: the upper end of a range (数量)") BigDecimal amount,
    @Description("The lower end of a range, else the number itself (下限)") BigDecimal least,
    @Nullable @Description("How exactly it is meant; null for a range (口径限定)") Qualifier qualifier,
    @Nullable @Description("What it counts; null where the words do not tell (计量单位)")
        UnitOfMeasure unitOfMeasure,
    @Description("The words that say so (原文)") TextPhrase phrase) {}
