package org.tongxin.sharing.input;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.tongxin.journal.Input;

/** A wish that was redeemed. */
@Name("RedeemWishInput")
@Description("A wish that was redeemed (兑现微心愿的输入)")
public record RedeemWishInput(
    @Description("The wish: id or code (微心愿)") @Id String wish,
    @Nullable @Description(
            "Makes a repeated request do nothing twice: 1 to 255 characters, kept 48 hours (幂等键)")
        String idempotencyKey)
    implements Input {}
