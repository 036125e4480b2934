package org.tongxin.duty.input;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.tongxin.journal.Input;

/** What the holders of a turn tell those of the next. */
@Name("HandOverInput")
@Description("What the holders of a turn tell those of the next (交接的输入)")
public record HandOverInput(
    @Id @Description("The turn that ends: id (轮次)") String turn,
    @Description("What the next holders have to know, 1 to 4000 characters (交接内容)") String note,
    @Nullable @Description("Addresses of documents, http or https, at most 20 (链接)")
        List<@NonNull String> links,
    @Nullable @Description(
            "Makes a repeated request do nothing twice: 1 to 255 characters, kept 48 hours (幂等键)")
        String idempotencyKey)
    implements Input {}
