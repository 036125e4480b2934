package org.tongxin.duty.input;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.tongxin.journal.Input;

/** A handover with another note or other links, before it is accepted. */
@Name("AmendHandoverInput")
@Description("A handover with another note or other links, before it is accepted (修改交接的输入)")
public record AmendHandoverInput(
    @Id @Description("The handover: id (交接)") String handover,
    @Nullable @Description(
            "The version that was read; VERSION_CONFLICT where it has changed since (预期版本)")
        Integer expectedVersion,
    @Nullable @Description("1 to 4000 characters; as before where absent (交接内容)") String note,
    @Nullable @Description("All of them, at most 20; as before where absent (链接)")
        List<@NonNull String> links,
    @Nullable @Description(
            "Makes a repeated request do nothing twice: 1 to 255 characters, kept 48 hours (幂等键)")
        String idempotencyKey)
    implements Input {}
