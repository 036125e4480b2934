package org.tongxin.matching.edge;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.tongxin.api.UserError;
import org.tongxin.sharing.Listing;

/** What came of publishing several listings. */
@Description("What came of publishing several listings (由文字发布的结果)")
public record PublishedPayload(
    @Nullable @Description(
            "The offers and needs, in the order of the input; null where it was refused (条目)")
        List<@NonNull Listing> listings,
    @Nullable @Description(
            "Where this stands in the journal, to be passed as atLeast; null where it was refused (位置)")
        String position,
    @Description("Why it was refused, all reasons at once; empty where it was done (错误)")
        List<@NonNull UserError> errors) {}
