package org.tongxin.duty.input;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.tongxin.journal.Input;

/** A turn in which nobody has the duty. */
@Name("LeaveTurnOpenInput")
@Description("A turn in which nobody has the duty (声明空缺的输入)")
public record LeaveTurnOpenInput(
    @Id @Description("The turn: id (轮次)") String turn,
    @Description("Why (原因)") String reason,
    @Nullable @Description(
            "Makes a repeated request do nothing twice: 1 to 255 characters, kept 48 hours (幂等键)")
        String idempotencyKey)
    implements Input {}
