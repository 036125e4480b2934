package org.tongxin.sharing.edge;

import org.eclipse.microprofile.graphql.Description;
import org.tongxin.sharing.Listing;

/** A listing that changed. */
@Description("A listing that changed (条目变化)")
public record ListingEvent(
    @Description("The listing as it is now (条目)") Listing listing,
    @Description("Where this stands in the journal (位置)") String position) {}
