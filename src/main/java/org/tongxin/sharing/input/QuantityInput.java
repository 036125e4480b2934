package org.tongxin.sharing.input;

import java.math.BigDecimal;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.tongxin.sharing.UnitOfMeasure;

/** How much there is. */
@Name("QuantityInput")
@Description("How much there is (数量输入)")
public record QuantityInput(
    @Description("How much; more than 0, whole where the unit has no halves (总量)")
        BigDecimal amount,
    @Description("What it counts (计量单位)") UnitOfMeasure unitOfMeasure) {}
