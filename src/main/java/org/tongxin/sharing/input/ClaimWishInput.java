package org.tongxin.sharing.input;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.tongxin.journal.Input;

/** A wish that a party promises to redeem. */
@Name("ClaimWishInput")
@Description("A wish that a party promises to redeem (认领微心愿的输入)")
public record ClaimWishInput(
    @Description("The wish: id or code (微心愿)") @Id String wish,
    @Description("Who claims it: id or code of a party that the caller acts for (认领主体)") @Id
        String party,
    @Nullable @Description(
            "Makes a repeated request do nothing twice: 1 to 255 characters, kept 48 hours (幂等键)")
        String idempotencyKey)
    implements Input {}
