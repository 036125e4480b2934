package org.tongxin.arrangements.input;

import io.smallrye.graphql.api.Nullable;
import java.math.BigDecimal;
import java.util.Objects;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.tongxin.arrangements.ItemKind;
import org.tongxin.figures.Qualifier;

/** A point of an arrangement. */
@Name("ItemInput")
@Description("A point of an arrangement (机制条目的输入)")
public record ItemInput(
    @DefaultValue("ITEM") @Description("What it is (类别)") ItemKind kind,
    @Nullable @Description("In Chinese (内容)") String zh,
    @Nullable @Description("In English (英文内容)") String en,
    @Nullable @Description("How much (数量)") BigDecimal amount,
    @Nullable @Description("How exactly the amount is meant (口径限定)") Qualifier qualifier,
    @Nullable @Description("Unit of measure of the amount, such as m (计量单位)")
        String unitOfMeasure) {
  public ItemInput {
    // An explicit null is read as the default, as for every argument that has one.
    kind = Objects.requireNonNullElse(kind, ItemKind.ITEM);
  }
}
