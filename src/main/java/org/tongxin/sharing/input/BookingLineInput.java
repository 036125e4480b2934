package org.tongxin.sharing.input;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;

/** One resource to be booked. */
@Name("BookingLineInput")
@Description("One resource to be booked (预约明细输入)")
public record BookingLineInput(
    @Description("The offer: id or code (供给)") @Id String offer,
    @Nullable @Description("How many places of it; 1 where absent (数量)") Integer quantity) {}
