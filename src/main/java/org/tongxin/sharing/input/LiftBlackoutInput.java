package org.tongxin.sharing.input;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.tongxin.journal.Input;

/** A blackout that is over before its time. */
@Name("LiftBlackoutInput")
@Description("A blackout that is over before its time (解除停用的输入)")
public record LiftBlackoutInput(
    @Description("The blackout: id (停用)") @Id String blackout,
    @Nullable @Description(
            "Makes a repeated request do nothing twice: 1 to 255 characters, kept 48 hours (幂等键)")
        String idempotencyKey)
    implements Input {}
