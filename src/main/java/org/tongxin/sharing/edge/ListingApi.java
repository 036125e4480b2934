package org.tongxin.sharing.edge;

import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.tongxin.access.Allowed;
import org.tongxin.access.Right;
import org.tongxin.api.PageRequest;
import org.tongxin.network.Alliance;
import org.tongxin.network.Party;
import org.tongxin.network.edge.Lookups;
import org.tongxin.network.graph.NetworkGraph;
import org.tongxin.sharing.Category;
import org.tongxin.sharing.Listing;
import org.tongxin.sharing.ListingSort;
import org.tongxin.sharing.Need;
import org.tongxin.sharing.Offer;
import org.tongxin.sharing.graph.ListingGraph;
import org.tongxin.sharing.graph.ListingGraph.Order;
import org.tongxin.sharing.ledger.Audiences;

/** Offers, needs and the taxonomy. */
@GraphQLApi
public class ListingApi {
  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
  private final ListingGraph graph;
  private final Narrowing narrowing;
  private final Audiences audiences;
  private final Lookups lookups;
  private final NetworkGraph network;
  private final Clock clock;

  ListingApi(
      ListingGraph graph,
      Narrowing narrowing,
      Audiences audiences,
      Lookups lookups,
      NetworkGraph network,
      Clock clock) {
    this.graph = graph;
    this.narrowing = narrowing;
    this.audiences = audiences;
    this.lookups = lookups;
    this.network = network;
    this.clock = clock;
  }

  @Query
  @Nullable @Allowed(Right.EVERYONE)
  @Description("An offer by id or code; null where the caller may see none (查询供给)")
  public Uni<@org.jspecify.annotations.Nullable Offer> offer(
      @Name("key") @Id @Description("Id or code, such as dj-offer-canteen (编号或代码)") String key,
      @Nullable @Name("atLeast")
          @Description("A position that a mutation gave: wait until the graph shows it (位置)")
          String atLeast) {
    return find(key, atLeast, Offer.class);
  }

  @Query
  @Nullable @Allowed(Right.EVERYONE)
  @Description("A need by id or code; null where the caller may see none (查询需求)")
  public Uni<@org.jspecify.annotations.Nullable Need> need(
      @Name("key") @Id @Description("Id or code, such as bz-need-parking (编号或代码)") String key,
      @Nullable @Name("atLeast")
          @Description("A position that a mutation gave: wait until the graph shows it (位置)")
          String atLeast) {
    return find(key, atLeast, Need.class);
  }

  @Query
  @Allowed(Right.EVERYONE)
  @Description("What is offered and needed, as far as the caller may see it (供需条目列表)")
  public Uni<ListingConnection> listings(
      @Nullable @Name("where") @Description("What to narrow it to (筛选条件)") ListingsInput where,
      @Name("sort") @DefaultValue("TITLE") @Description("In which order (排序)") ListingSort sort,
      @Nullable @Name("first") @Description("How many, from the start, 1 to 100 (前几项)")
          Integer first,
      @Nullable @Name("after") @Description("Only what follows this cursor (在此之后)") String after,
      @Nullable @Name("last") @Description("How many, from the end, 1 to 100 (后几项)") Integer last,
      @Nullable @Name("before") @Description("Only what precedes this cursor (在此之前)")
          String before) {
    PageRequest page = PageRequest.of(first, after, last, before);
    ListingsInput wanted = Objects.requireNonNullElse(where, ListingsInput.ALL);
    var order = new Order(Objects.requireNonNullElse(sort, ListingSort.TITLE), page);
    return narrowing
        .of(wanted)
        .chain(filter ->
            audiences
                .current()
                .chain(audience -> graph.listings(wanted.text(), filter, order, audience)))
        .map(ListingConnection::of);
  }

  @Query
  @Allowed(Right.EVERYONE)
  @Description("The taxonomy, each broader category before those that belong to it (类目体系)")
  public Uni<List<@NonNull Category>> categories() {
    return graph.categories();
  }

  @Query
  @Allowed(Right.EVERYONE)
  @Description(
      "Open offers that a unit may use today as a member of alliances and pairings, by title (可用供给)")
  public Uni<SharedOfferConnection> sharedWith(
      @Name("unit") @Id @Description("Id or code of a unit, team or alliance (主体)") String unit,
      @Nullable @Name("first") @Description("How many, from the start, 1 to 100 (前几项)")
          Integer first,
      @Nullable @Name("after") @Description("Only what follows this cursor (在此之后)") String after,
      @Nullable @Name("last") @Description("How many, from the end, 1 to 100 (后几项)") Integer last,
      @Nullable @Name("before") @Description("Only what precedes this cursor (在此之前)")
          String before) {
    PageRequest page = PageRequest.of(first, after, last, before);
    LocalDate today = LocalDate.ofInstant(clock.instant(), ZONE);
    return lookups
        .idOf(unit, "unit", Party.class)
        .chain(id ->
            audiences.current().chain(audience -> graph.sharedWith(id, today, page, audience)))
        .map(found ->
            SharedOfferConnection.of(
                found.map(shared -> new SharedOffer(shared.offer(), shared.allianceIds()))));
  }

  @Description("The alliances and pairings by way of which the unit may use it (经由的联盟或结对)")
  public Uni<List<List<@NonNull Alliance>>> through(@Source List<SharedOffer> shared) {
    List<String> ids =
        shared.stream().flatMap(one -> one.allianceIds().stream()).distinct().toList();
    return network
        .things(ids)
        .map(things ->
            shared.stream()
                .map(one ->
                    one.allianceIds().stream()
                        .map(things::get)
                        .filter(Alliance.class::isInstance)
                        .map(Alliance.class::cast)
                        .toList())
                .toList());
  }

  private <L extends Listing> Uni<@org.jspecify.annotations.Nullable L> find(
      String key, @org.jspecify.annotations.Nullable String atLeast, Class<L> type) {
    lookups.waitFor(atLeast);
    return audiences
        .current()
        .chain(audience -> graph.byKey(List.of(key), audience))
        .map(found -> type.isInstance(found.get(key)) ? type.cast(found.get(key)) : null);
  }
}
