package org.tongxin.matching;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.tongxin.sharing.Need;
import org.tongxin.sharing.Offer;

/** A need that somebody may serve. */
@Description("A need that somebody may serve (可对接的需求)")
public record Opportunity(
    @Description("The need (需求)") Need need,
    @Nullable @Description(
            "The party's offer that fits it best; null where none does, and the need is only near in the network (供给)")
        Offer offer,
    @Description("How it scores, and why (匹配)") Match match) {}
