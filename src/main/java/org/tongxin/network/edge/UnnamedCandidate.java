package org.tongxin.network.edge;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.tongxin.network.Party;

/** A party that may be among an alliance's unnamed members. It must not be shown as a member. */
@Description(
    "A party that may be among an alliance's unnamed members; it must not be shown as a member (可能的未列名成员)")
public record UnnamedCandidate(
    @Description("The party (主体)") Party party,
    @Nullable @Description("Code of the group it would be counted in; null for none (分组)")
        String group) {}
