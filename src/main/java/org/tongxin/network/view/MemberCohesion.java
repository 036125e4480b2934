package org.tongxin.network.view;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;

/** A member, and what the alliance's network would lose with it. */
@Description("A member, and what the alliance's network would lose with it (成员联结)")
public record MemberCohesion(
    @Ignore String partyId,
    @Ignore String sort,
    @Description("What would be lost (联结程度)") Cohesion cohesion,
    @Description("How many other parties would be parted from the network with it (一并断开的主体数)")
        int behind) {}
