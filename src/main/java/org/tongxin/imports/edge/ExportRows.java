package org.tongxin.imports.edge;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tongxin.api.Node;
import org.tongxin.imports.Choices;
import org.tongxin.kernel.Language;
import org.tongxin.network.Party;
import org.tongxin.network.Region;
import org.tongxin.network.graph.NetworkGraph;
import org.tongxin.sharing.Category;
import org.tongxin.sharing.Listing;
import org.tongxin.sharing.ListingLinks;
import org.tongxin.sharing.ListingState;
import org.tongxin.sharing.Need;
import org.tongxin.sharing.Offer;
import org.tongxin.sharing.Terms;
import org.tongxin.sharing.Words;
import org.tongxin.sharing.graph.ListingGraph;
import org.tongxin.sheets.Table;
import org.tongxin.sheets.Value;

/** Listings as the rows that an import would read: what they refer to by code. */
@ApplicationScoped
class ExportRows {
  private final NetworkGraph network;
  private final ListingGraph graph;

  ExportRows(NetworkGraph network, ListingGraph graph) {
    this.network = network;
    this.graph = graph;
  }

  /** One row for each listing; two statements for all. */
  Uni<List<List<Value>>> of(List<Listing> listings, Table table, Language language) {
    List<String> ids =
        listings.stream().flatMap(listing -> named(listing.links())).distinct().toList();
    return network
        .things(ids)
        .chain(things ->
            graph
                .categories()
                .map(categories -> {
                  Map<String, String> codes = codes(things, categories);
                  return listings.stream()
                      .map(listing -> row(cells(listing, codes, language), table))
                      .toList();
                }));
  }

  private static Stream<String> named(ListingLinks links) {
    return Stream.of(
            links.ownerIds().stream(),
            links.allianceIds().stream(),
            Stream.of(links.placeId(), links.regionId()))
        .flatMap(ids -> ids)
        .filter(Objects::nonNull);
  }

  private static Map<String, String> codes(Map<String, Node> things, List<Category> categories) {
    var codes = new HashMap<String, String>();
    things.forEach((id, thing) -> {
      if (thing instanceof Party party) {
        codes.put(id, party.code());
      } else if (thing instanceof Region region) {
        codes.put(id, region.code());
      }
    });
    categories.forEach(category -> codes.put(category.id(), category.code()));
    return codes;
  }

  private static List<Value> row(Map<String, Value> cells, Table table) {
    return table.columns().stream()
        .map(column -> cells.getOrDefault(column.key(), Value.NOTHING))
        .toList();
  }

  private static Map<String, Value> cells(
      Listing listing, Map<String, String> codes, Language language) {
    var cells = new HashMap<String, Value>();
    words(cells, listing);
    links(cells, listing.links(), codes);
    days(cells, listing);
    var quantity = listing.quantity();
    if (quantity != null) {
      cells.put("quantity", Value.of(quantity.amount()));
      cells.put("unitOfMeasure", choice(quantity.unitOfMeasure(), language));
    }
    cells.put("visibility", choice(listing.visibility(), language));
    cells.put("standing", Value.of(listing.standing()));
    cells.put("draft", Value.of(listing.state() == ListingState.DRAFT));
    switch (listing) {
      case Offer offer -> terms(cells, offer.terms());
      case Need need -> {
        cells.put("kind", choice(need.kind(), language));
        cells.put("priority", choice(need.priority(), language));
        cells.put("due", Value.of(need.due()));
      }
    }
    return cells;
  }

  private static void words(Map<String, Value> cells, Listing listing) {
    cells.put("code", Value.of(listing.code()));
    cells.put("title", Value.of(listing.title()));
    cells.put("titleEn", Value.of(listing.titleEn()));
    cells.put("text", Value.of(listing.text()));
    var beneficiaries = listing.beneficiaries();
    cells.put("beneficiaries", words(beneficiaries == null ? null : beneficiaries.group()));
  }

  private static void links(
      Map<String, Value> cells, ListingLinks links, Map<String, String> codes) {
    cells.put("owners", list(links.ownerIds(), codes));
    cells.put("alliances", list(links.allianceIds(), codes));
    cells.put("category", list(List.of(links.categoryId()), codes));
    cells.put("place", list(Stream.ofNullable(links.placeId()).toList(), codes));
    cells.put("region", list(Stream.ofNullable(links.regionId()).toList(), codes));
  }

  private static void days(Map<String, Value> cells, Listing listing) {
    cells.put("since", Value.of(listing.validity().since()));
    cells.put("until", Value.of(listing.validity().until()));
    cells.put("reviewBy", Value.of(listing.validity().reviewBy()));
  }

  private static void terms(Map<String, Value> cells, Terms terms) {
    // What is booked as a whole has no capacity but one.
    cells.put("capacity", terms.exclusive() ? Value.NOTHING : whole(terms.capacity()));
    cells.put("exclusive", Value.of(terms.exclusive()));
    cells.put("approval", Value.of(terms.approval()));
    cells.put("recallNoticeHours", whole(terms.recallNoticeHours()));
    cells.put("openHours", words(terms.openHours()));
  }

  private static Value list(List<String> ids, Map<String, String> codes) {
    return Value.of(
        ids.stream().map(id -> codes.getOrDefault(id, id)).collect(Collectors.joining(";")));
  }

  private static Value whole(@Nullable Integer number) {
    return Value.of(number == null ? null : BigDecimal.valueOf(number));
  }

  private static Value words(@Nullable Words words) {
    return Value.of(words == null ? null : words.zh());
  }

  private static Value choice(Enum<?> value, Language language) {
    return Value.of(Choices.word(value, language));
  }
}
