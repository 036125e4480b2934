package org.tongxin.matching.search;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.tongxin.api.Page;
import org.tongxin.api.PageRequest;
import org.tongxin.network.Party;
import org.tongxin.sharing.Audience;
import org.tongxin.sharing.Listing;
import org.tongxin.sharing.ListingSort;
import org.tongxin.sharing.ListingState;
import org.tongxin.sharing.graph.ListingFilter;
import org.tongxin.sharing.graph.ListingFilter.Free;
import org.tongxin.sharing.graph.ListingFilter.Where;
import org.tongxin.sharing.graph.ListingGraph;
import org.tongxin.sharing.graph.ListingGraph.Order;

/** What a party offers and needs at present. */
@ApplicationScoped
class OwnListings {
  private static final int MOST = 50;
  private static final Order NEWEST =
      new Order(ListingSort.NEWEST, PageRequest.of(MOST, null, null, null));

  private final ListingGraph listings;

  OwnListings(ListingGraph listings) {
    this.listings = listings;
  }

  /**
   * Its open listings, the newest 50.
   *
   * @param labels Offer, Need; empty for both
   */
  Uni<List<Listing>> open(Party party, List<String> labels, Audience audience) {
    var filter =
        new ListingFilter(
            labels,
            List.of(ListingState.OPEN),
            List.of(),
            new Where("", "", "", party.id()),
            List.of(),
            new Free(null, null),
            null,
            null,
            Standpoint.isPractice(party),
            null);
    return listings.listings(null, filter, NEWEST, audience).map(Page::nodes);
  }
}
