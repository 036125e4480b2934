package org.tongxin.sharing.edge;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.tongxin.api.UserError;
import org.tongxin.sharing.Listing;

/** What came of a move of a listing. */
@Description("What came of a move of a listing (条目流转结果)")
public record ListingPayload(
    @Nullable @Description("The offer or need; null where it was refused (条目)") Listing listing,
    @Nullable @Description(
            "Where this stands in the journal, to be passed as atLeast; null where it was refused (位置)")
        String position,
    @Description("Why it was refused, all reasons at once; empty where it was done (错误)")
        List<@NonNull UserError> errors) {}
