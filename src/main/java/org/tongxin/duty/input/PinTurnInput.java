package org.tongxin.duty.input;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.tongxin.journal.Input;

/** Holders of a drafted turn that are chosen by hand. */
@Name("PinTurnInput")
@Description("Holders of a drafted turn that are chosen by hand (指定轮次的输入)")
public record PinTurnInput(
    @Id @Description("The turn: id (轮次)") String turn,
    @Description("The holders: ids or codes of members (轮值主体)") List<@NonNull String> holders,
    @Nullable @Description(
            "Makes a repeated request do nothing twice: 1 to 255 characters, kept 48 hours (幂等键)")
        String idempotencyKey)
    implements Input {}
