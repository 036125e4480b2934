package org.tongxin.network;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;

/**
 * A count of bodies that a source gives without naming all of them. Null is unknown, never zero.
 */
@Description("A count of bodies of which a source names only some or none (未逐一列名的数量)")
public record Bodies(
    @Nullable @Description("How many there are; null where the source does not say (总数)")
        Integer total,
    @Nullable @Description("How many of them are named (已列名)") Integer named,
    @Nullable @Description("How many of them are not named; they are a count and no units (未列名)")
        Integer unnamed) {}
