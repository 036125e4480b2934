package org.tongxin.duty.input;

import io.smallrye.graphql.api.Nullable;
import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.tongxin.journal.Input;

/** A turn that ends on another day, when the next one begins. */
@Name("MoveTurnInput")
@Description("A turn that ends on another day, when the next one begins (调整轮次的输入)")
public record MoveTurnInput(
    @Id @Description("The turn: id (轮次)") String turn,
    @Description("First day on which it is over (终止日)") LocalDate to,
    @Description("Why (原因)") String reason,
    @Nullable @Description(
            "Makes a repeated request do nothing twice: 1 to 255 characters, kept 48 hours (幂等键)")
        String idempotencyKey)
    implements Input {}
