package org.tongxin.sharing.edge;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Function;
import org.tongxin.sharing.graph.ListingGraph;
import org.tongxin.sharing.ledger.Audiences;

/** Keeps of what belongs to listings that whose listing the caller may see. */
@ApplicationScoped
class Seen {
  private final ListingGraph graph;
  private final Audiences audiences;

  Seen(ListingGraph graph, Audiences audiences) {
    this.graph = graph;
    this.audiences = audiences;
  }

  <T> Uni<List<T>> of(List<T> all, Function<T, String> listingId) {
    List<String> ids = all.stream().map(listingId).distinct().toList();
    return audiences
        .current()
        .chain(audience -> graph.byKey(ids, audience))
        .map(seen -> all.stream().filter(one -> seen.containsKey(listingId.apply(one))).toList());
  }
}
