package org.tongxin.api;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;

/** Where a page stands in its list, as Relay defines it. */
@Description("Where a page stands in its list, as Relay defines it (分页信息)")
public record PageInfo(
    @Description("Whether more follows (有下一页)") boolean hasNextPage,
    @Description("Whether something comes before (有上一页)") boolean hasPreviousPage,
    @Nullable @Description("Cursor of the first item; null for an empty page (起始游标)")
        String startCursor,
    @Nullable @Description("Cursor of the last item; null for an empty page (终止游标)")
        String endCursor) {}
