package org.tongxin.duty.input;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.tongxin.journal.Input;

/** A coordinator's word on a cover that was taken. */
@Name("DecideCoverInput")
@Description("A coordinator's word on a cover that was taken (决定代班的输入)")
public record DecideCoverInput(
    @Id @Description("The cover: id (代班)") String cover,
    @Description("Whether it takes effect (是否同意)") Boolean accept,
    @Nullable @Description("Why (原因)") String reason,
    @Nullable @Description(
            "Makes a repeated request do nothing twice: 1 to 255 characters, kept 48 hours (幂等键)")
        String idempotencyKey)
    implements Input {}
