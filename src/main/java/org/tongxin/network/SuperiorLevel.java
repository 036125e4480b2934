package org.tongxin.network;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;

/** A superior, direct or by way of others. */
@Description("A superior, direct or by way of others (各级上级)")
public record SuperiorLevel(
    @Description("How many steps above, from 1 (级数)") int level, @Ignore String unitId) {}
