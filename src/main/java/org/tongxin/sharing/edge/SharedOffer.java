package org.tongxin.sharing.edge;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.tongxin.sharing.Offer;

/** An offer that a unit may use, and by way of what. */
@Description("An offer that a unit may use, and by way of what (可用的供给)")
public record SharedOffer(
    @Description("The offer (供给)") Offer offer, @Ignore List<String> allianceIds) {}
