package org.tongxin.duty.input;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.tongxin.journal.Input;

/** A cover that is no longer asked for. */
@Name("WithdrawCoverInput")
@Description("A cover that is no longer asked for (撤回代班请求的输入)")
public record WithdrawCoverInput(
    @Id @Description("The cover: id (代班)") String cover,
    @Nullable @Description(
            "Makes a repeated request do nothing twice: 1 to 255 characters, kept 48 hours (幂等键)")
        String idempotencyKey)
    implements Input {}
