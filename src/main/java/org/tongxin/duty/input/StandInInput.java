package org.tongxin.duty.input;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.tongxin.journal.Input;

/** Somebody else in place of a holder, as a coordinator decides. */
@Name("StandInInput")
@Description("Somebody else in place of a holder, as a coordinator decides (指派代班的输入)")
public record StandInInput(
    @Id @Description("The turn: id (轮次)") String turn,
    @Nullable @Id
        @Description(
            "In whose place: id or code; may be absent where one alone holds the turn (替换主体)")
        String inPlaceOf,
    @Id @Description("Who has the duty instead: id or code of a member (代班主体)") String party,
    @Description("Why (原因)") String reason,
    @Nullable @Description(
            "Makes a repeated request do nothing twice: 1 to 255 characters, kept 48 hours (幂等键)")
        String idempotencyKey)
    implements Input {}
