package org.tongxin.sharing.input;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.tongxin.journal.Input;

/** Something that parties let others use. */
@Name("MakeOfferInput")
@Description("Something that parties let others use (发布供给的输入)")
public record MakeOfferInput(
    @Description("What it is (条目)") ListingInput listing,
    @Nullable @Description("How it is used (使用规则)") TermsInput terms,
    @Nullable @Description(
            "Makes a repeated request do nothing twice: 1 to 255 characters, kept 48 hours (幂等键)")
        String idempotencyKey)
    implements Input {}
