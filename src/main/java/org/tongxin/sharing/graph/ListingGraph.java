package org.tongxin.sharing.graph;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.tongxin.api.Page;
import org.tongxin.api.PageRequest;
import org.tongxin.graph.CypherFile;
import org.tongxin.graph.Graph;
import org.tongxin.network.graph.SearchText;
import org.tongxin.sharing.Audience;
import org.tongxin.sharing.Category;
import org.tongxin.sharing.Listing;
import org.tongxin.sharing.ListingSort;
import org.tongxin.sharing.Offer;
import org.tongxin.sharing.Service;

/** Asks the graph what is offered and needed, as far as an audience may see it. */
@ApplicationScoped
public class ListingGraph {
  private static final CypherFile LISTINGS = CypherFile.query("sharing/listings");
  private static final CypherFile BY_TEXT = CypherFile.query("sharing/listings_by_text");
  private static final CypherFile BY_KEY = CypherFile.query("sharing/listings_by_key");
  private static final CypherFile CATEGORIES = CypherFile.query("sharing/categories");
  private static final CypherFile SERVICES = CypherFile.query("sharing/services");
  private static final CypherFile SHARED_WITH = CypherFile.query("sharing/shared_with");

  private final Graph graph;

  ListingGraph(Graph graph) {
    this.graph = graph;
  }

  /** Listings by id or code, under the key that was asked for; one statement. */
  public Uni<Map<String, Listing>> byKey(Collection<String> keys, Audience audience) {
    if (keys.isEmpty()) {
      return Uni.createFrom().item(Map.of());
    }
    var parameters = audience(audience);
    parameters.put("keys", List.copyOf(keys));
    return graph
        .ask(BY_KEY, parameters)
        .map(rows -> {
          var byKey = new HashMap<String, Listing>();
          rows.forEach(row ->
              byKey.put(row.get("key").asString(), ListingValues.listing(row.get("listing"))));
          return byKey;
        });
  }

  /** Those that fit, of which the words hold a text where one is given. */
  public Uni<Page<Listing>> listings(
      @Nullable String text, ListingFilter filter, Order order, Audience audience) {
    var parameters = order.parameters();
    parameters.putAll(filter.parameters());
    parameters.putAll(audience(audience));
    if (text != null) {
      parameters.put("lucene", SearchText.of(text).lucene());
    }
    return graph
        .ask(text == null ? LISTINGS : BY_TEXT, parameters)
        .map(rows -> page(rows.getFirst(), order.page(), ListingValues::listing));
  }

  /** A page, and by what it is sorted. */
  public record Order(ListingSort sort, PageRequest page) {
    Map<String, Object> parameters() {
      var parameters = page.parameters();
      boolean newest = sort == ListingSort.NEWEST;
      Object after = Objects.requireNonNull(parameters.get("after"));
      Object before = Objects.requireNonNull(parameters.get("before"));
      // What comes later in a list that goes down has the lower rank.
      parameters.put("low", newest && page.beforeKey() == null ? "" : newest ? before : after);
      parameters.put(
          "high", newest && page.afterKey() == null ? "\uffff" : newest ? after : before);
      parameters.put("downwards", newest != page.backward());
      parameters.put("sort", sort.name());
      parameters.put("cap", Page.COUNT_CAP);
      return parameters;
    }
  }

  /** What a unit may use on a day and the audience may see, by way of which alliances: by title. */
  public Uni<Page<Shared>> sharedWith(
      String unitId, LocalDate today, PageRequest page, Audience audience) {
    var parameters = new Order(ListingSort.TITLE, page).parameters();
    parameters.putAll(audience(audience));
    parameters.put("unit", unitId);
    parameters.put("today", today);
    return graph
        .ask(SHARED_WITH, parameters)
        .map(rows -> page(rows.getFirst(), page, ListingGraph::shared));
  }

  /** Who served whom, of a party and among its members on a day. */
  public Uni<List<Service>> services(String partyId, LocalDate today) {
    return graph
        .ask(SERVICES, Map.of("party", partyId, "today", today))
        .map(rows ->
            rows.stream()
                .map(row ->
                    new Service(
                        row.get("provider").asString(),
                        row.get("receiver").asString(),
                        row.get("bookings").asInt(),
                        row.get("wishes").asInt()))
                .toList());
  }

  /** The taxonomy, each broader category before what belongs to it. */
  public Uni<List<Category>> categories() {
    return graph
        .ask(CATEGORIES, Map.of())
        .map(
            rows -> rows.stream().map(row -> ListingValues.category(row.get("category"))).toList());
  }

  private static Shared shared(Value item) {
    return new Shared(
        (Offer) ListingValues.listing(item),
        item.get("through").asList(Value::asString).stream().sorted().toList());
  }

  private static Map<String, Object> audience(Audience audience) {
    var parameters = new HashMap<String, Object>();
    parameters.put("all", audience.all());
    parameters.put("parties", List.copyOf(audience.partyIds()));
    parameters.put("kept", List.copyOf(audience.keptIds()));
    parameters.put("alliances", List.copyOf(audience.allianceIds()));
    return parameters;
  }

  private static <T> Page<T> page(Value row, PageRequest request, Function<Value, T> as) {
    List<Value> items = row.get("items").asList(value -> value);
    return Page.of(items, row.get("total").asInt(), request, item -> item.get("rank").asString())
        .map(as);
  }
}
