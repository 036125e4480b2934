package org.tongxin.sharing.input;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.tongxin.journal.Input;

/** A booking that the host does not agree to. */
@Name("DeclineBookingInput")
@Description("A booking that the host does not agree to (拒绝预约的输入)")
public record DeclineBookingInput(
    @Description("The booking: id (预约)") @Id String booking,
    @Nullable @Description(
            "The version that was read; VERSION_CONFLICT where it has changed since (预期版本)")
        Integer expectedVersion,
    @Description("Why (原因)") String reason,
    @Nullable @Description(
            "Makes a repeated request do nothing twice: 1 to 255 characters, kept 48 hours (幂等键)")
        String idempotencyKey)
    implements Input {}
