package org.tongxin.duty.input;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.tongxin.journal.Input;

/** A cover that somebody takes. */
@Name("TakeCoverInput")
@Description("A cover that somebody takes (接受代班的输入)")
public record TakeCoverInput(
    @Id @Description("The cover: id (代班)") String cover,
    @Id @Description("Who comes: id or code of a member (代班主体)") String party,
    @Nullable @Description(
            "Makes a repeated request do nothing twice: 1 to 255 characters, kept 48 hours (幂等键)")
        String idempotencyKey)
    implements Input {}
