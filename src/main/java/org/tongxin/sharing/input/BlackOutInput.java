package org.tongxin.sharing.input;

import io.smallrye.graphql.api.Nullable;
import java.time.Instant;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.tongxin.journal.Input;

/** A time during which an offer is closed. */
@Name("BlackOutInput")
@Description("A time during which an offer is closed (停用的输入)")
public record BlackOutInput(
    @Description("The offer: id or code (供给)") @Id String offer,
    @Description("When it begins (开始时间)") Instant starts,
    @Description("When it is over (结束时间)") Instant ends,
    @Description("Why (原因)") String reason,
    @Nullable @Description(
            "Makes a repeated request do nothing twice: 1 to 255 characters, kept 48 hours (幂等键)")
        String idempotencyKey)
    implements Input {}
