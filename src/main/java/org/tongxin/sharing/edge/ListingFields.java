package org.tongxin.sharing.edge;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tongxin.api.Node;
import org.tongxin.network.Party;
import org.tongxin.network.Room;
import org.tongxin.network.Unit;
import org.tongxin.network.graph.NetworkGraph;
import org.tongxin.sharing.Category;
import org.tongxin.sharing.Listing;
import org.tongxin.sharing.ListingLinks;
import org.tongxin.sharing.graph.ListingGraph;
import org.tongxin.sharing.ledger.Audiences;

/** What offers and needs have in common that other things are looked up for: one statement each. */
@ApplicationScoped
class ListingFields {
  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
  private final ListingGraph graph;
  private final NetworkGraph network;
  private final Audiences audiences;
  private final Clock clock;

  ListingFields(ListingGraph graph, NetworkGraph network, Audiences audiences, Clock clock) {
    this.graph = graph;
    this.network = network;
    this.audiences = audiences;
    this.clock = clock;
  }

  LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), ZONE);
  }

  Uni<List<Category>> categories(List<? extends Listing> listings) {
    return graph
        .categories()
        .map(all -> {
          var byId = new HashMap<String, Category>();
          all.forEach(category -> byId.put(category.id(), category));
          return listings.stream()
              .map(listing -> Objects.requireNonNull(byId.get(listing.links().categoryId())))
              .toList();
        });
  }

  <P extends Party> Uni<List<List<P>>> parties(
      List<? extends Listing> listings, Function<ListingLinks, List<String>> ids, Class<P> type) {
    List<String> all =
        listings.stream()
            .flatMap(listing -> ids.apply(listing.links()).stream())
            .distinct()
            .toList();
    return network
        .things(all)
        .map(things ->
            listings.stream()
                .map(listing ->
                    ids.apply(listing.links()).stream()
                        .map(things::get)
                        .filter(type::isInstance)
                        .map(type::cast)
                        .toList())
                .toList());
  }

  /** The room that each listing names; null where it names none. */
  Uni<List<@Nullable Room>> rooms(List<? extends Listing> listings) {
    List<String> places =
        listings.stream()
            .map(listing -> listing.links().placeId())
            .filter(Objects::nonNull)
            .distinct()
            .toList();
    return network
        .things(places)
        .map(things -> {
          var inOrder = new ArrayList<@Nullable Room>();
          listings.forEach(listing -> inOrder.add(room(listing, things)));
          return inOrder;
        });
  }

  private static @Nullable Room room(Listing listing, Map<String, Node> things) {
    String placeId = listing.links().placeId();
    if (placeId == null || !(things.get(placeId) instanceof Unit unit) || unit.venue() == null) {
      return null;
    }
    return unit.venue().rooms().stream()
        .filter(room -> room.id().equals(listing.links().roomId()))
        .findFirst()
        .orElse(null);
  }

  /** The listing that each of {@code owners} refers to; null where the caller may not see it. */
  <O, L extends Listing> Uni<List<@Nullable L>> listings(
      List<O> owners, Function<O, String> reference, Class<L> type) {
    List<String> ids = owners.stream().map(reference).distinct().toList();
    return audiences
        .current()
        .chain(audience -> graph.byKey(ids, audience))
        .map(found -> {
          var inOrder = new ArrayList<@Nullable L>();
          for (O owner : owners) {
            Listing listing = found.get(reference.apply(owner));
            inOrder.add(type.isInstance(listing) ? type.cast(listing) : null);
          }
          return inOrder;
        });
  }

  /** What is on record under the id of each listing; null where nothing is. */
  static <T> List<@Nullable T> inOrder(List<? extends Listing> listings, Map<String, T> byId) {
    var inOrder = new ArrayList<@Nullable T>();
    listings.forEach(listing -> inOrder.add(byId.get(listing.id())));
    return inOrder;
  }

  /** The same of lists, which are empty where nothing is. */
  static <T> List<List<T>> lists(List<? extends Listing> listings, Map<String, List<T>> byId) {
    return listings.stream().map(listing -> byId.getOrDefault(listing.id(), List.of())).toList();
  }
}
