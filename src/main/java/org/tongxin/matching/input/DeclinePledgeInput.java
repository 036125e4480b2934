package org.tongxin.matching.input;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.tongxin.journal.Input;

/** A pledge that the other side does not want. */
@Name("DeclinePledgeInput")
@Description("A pledge that the other side does not want (谢绝认领的输入)")
public record DeclinePledgeInput(
    @Id @Description("The pledge: id (认领)") String pledge,
    @Nullable @Description(
            "The version that was read; VERSION_CONFLICT where it has changed since (预期版本)")
        Integer expectedVersion,
    @Nullable @Description("Why, 1 to 500 characters (原因)") String reason,
    @Nullable @Description(
            "Makes a repeated request do nothing twice: 1 to 255 characters, kept 48 hours (幂等键)")
        String idempotencyKey)
    implements Input {}
