package org.tongxin.duty.input;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.tongxin.journal.Input;

/** Two turns whose holders change places. */
@Name("SwapTurnsInput")
@Description("Two turns whose holders change places (换班的输入)")
public record SwapTurnsInput(
    @Id @Description("The turn: id (轮次)") String turn,
    @Id @Description("The other turn: id (另一轮次)") String with,
    @Nullable @Id
        @Description("Which holder of the first; may be absent where one alone holds it (轮值主体)")
        String holder,
    @Nullable @Id
        @Description("Which holder of the other; may be absent where one alone holds it (另一轮值主体)")
        String withHolder,
    @Nullable @Description("Why (原因)") String reason,
    @Nullable @Description(
            "Makes a repeated request do nothing twice: 1 to 255 characters, kept 48 hours (幂等键)")
        String idempotencyKey)
    implements Input {}
