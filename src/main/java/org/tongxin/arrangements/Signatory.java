package org.tongxin.arrangements;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;

/** A party to a pact, and whether it has signed as far as is known. */
@Description("A party to a pact, and whether it has signed as far as is known (签约方)")
public record Signatory(
    @Ignore String partyId,
    @Ignore String sort,
    @Description("Whether it has signed (签署情况)") SigningStanding standing,
    @Nullable @Description("Its signature; null where there is none on record (签署)")
        Signature signature) {}
