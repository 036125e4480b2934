package org.tongxin.duty.input;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.tongxin.journal.Input;

/** A drafted turn whose holders the next draft chooses. */
@Name("UnpinTurnInput")
@Description("A drafted turn whose holders the next draft chooses (取消指定的输入)")
public record UnpinTurnInput(
    @Id @Description("The turn: id (轮次)") String turn,
    @Nullable @Description(
            "Makes a repeated request do nothing twice: 1 to 255 characters, kept 48 hours (幂等键)")
        String idempotencyKey)
    implements Input {}
