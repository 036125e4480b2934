package org.tongxin.network.input;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.tongxin.journal.Input;

/** An application that is declined. */
@Name("DeclineMemberInput")
@Description("An application that is declined (谢绝申请的输入)")
public record DeclineMemberInput(
    @Id @Description("Id of the application (申请)") String application,
    @Description("Why: 1 to 1000 characters (理由)") String reason,
    @Nullable @Description("Its version as you saw it; refused if it changed since (期望版本)")
        Integer expectedVersion,
    @Nullable @Description(
            "Makes a repeated request do nothing twice: 1 to 255 characters, kept 48 hours (幂等键)")
        String idempotencyKey)
    implements Input {}
