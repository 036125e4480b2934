package org.tongxin.sharing.input;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.tongxin.journal.Input;

/** A claim that is given up. */
@Name("ReleaseWishInput")
@Description("A claim that is given up (放弃认领的输入)")
public record ReleaseWishInput(
    @Description("The wish: id or code (微心愿)") @Id String wish,
    @Nullable @Description(
            "Makes a repeated request do nothing twice: 1 to 255 characters, kept 48 hours (幂等键)")
        String idempotencyKey)
    implements Input {}
