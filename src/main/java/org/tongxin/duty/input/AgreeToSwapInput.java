package org.tongxin.duty.input;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.tongxin.journal.Input;

/** A swap that the other side agrees to. */
@Name("AgreeToSwapInput")
@Description("A swap that the other side agrees to (同意换班的输入)")
public record AgreeToSwapInput(
    @Id @Description("The swap: id (换班)") String swap,
    @Nullable @Description(
            "Makes a repeated request do nothing twice: 1 to 255 characters, kept 48 hours (幂等键)")
        String idempotencyKey)
    implements Input {}
