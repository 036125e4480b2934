package org.tongxin.duty.input;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.tongxin.journal.Input;

/** A turn for which its holder asks somebody else to come. */
@Name("AskForCoverInput")
@Description("A turn for which its holder asks somebody else to come (请求代班的输入)")
public record AskForCoverInput(
    @Id @Description("The turn: id (轮次)") String turn,
    @Nullable @Id
        @Description(
            "Which holder: id or code; may be absent where one alone holds the turn (轮值主体)")
        String holder,
    @Nullable @Description("Why (原因)") String reason,
    @Nullable @Description(
            "Makes a repeated request do nothing twice: 1 to 255 characters, kept 48 hours (幂等键)")
        String idempotencyKey)
    implements Input {}
