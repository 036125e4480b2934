package org.tongxin.sharing.input;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.tongxin.journal.Input;

/** New words and facts of an offer; what is absent stays as it is. */
@Name("UpdateOfferInput")
@Description("New words and facts of an offer; what is absent stays as it is (更新供给的输入)")
public record UpdateOfferInput(
    @Description("The offer: id or code (供给)") @Id String offer,
    @Nullable @Description(
            "The version that was read; VERSION_CONFLICT where it has changed since (预期版本)")
        Integer expectedVersion,
    @Nullable @Description("What all listings have (条目)") ListingUpdateInput listing,
    @Nullable @Description("How it is used, in place of the terms before (使用规则)") TermsInput terms,
    @Nullable @Description(
            "Makes a repeated request do nothing twice: 1 to 255 characters, kept 48 hours (幂等键)")
        String idempotencyKey)
    implements Input {}
