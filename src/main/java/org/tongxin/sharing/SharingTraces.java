package org.tongxin.sharing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.tongxin.graph.Trace;
import org.tongxin.graph.Trace.Node;
import org.tongxin.graph.Trace.Relationship;

/**
 * What each change of sharing leaves in the graph; neo4j/README.md draws it. Written apart from the
 * .cypher files on purpose: the digest of one checks the other.
 */
final class SharingTraces {
  private SharingTraces() {}

  static List<Trace> of(SharingChange change) {
    return switch (change) {
      case CategoryChange category -> category(category.category());
      case OfferChange offer -> offer(offer);
      case NeedChange need -> need(need);
      case BookingChange booking -> booking(booking.booking());
      case ClaimChange claim -> List.of(claim(claim.claim()));
    };
  }

  private static List<Trace> category(Category category) {
    var properties = new HashMap<String, @Nullable Object>();
    properties.put("id", category.id());
    properties.put("version", category.version());
    properties.put("code", category.code());
    properties.put("name", category.name());
    properties.put("nameEn", category.nameEn());
    var traces = new ArrayList<Trace>();
    traces.add(new Node("Category", properties));
    link(traces, "BROADER", category.id(), category.parentId());
    return traces;
  }

  private static List<Trace> offer(OfferChange change) {
    Offer offer = change.offer();
    var properties = listed(offer.listed(), change.search(), change.sort());
    Terms terms = offer.terms();
    properties.put("capacity", terms.capacity());
    properties.put("exclusive", terms.exclusive());
    properties.put("approval", terms.approval());
    properties.put("recallNoticeHours", terms.recallNoticeHours());
    words(properties, "openHours", terms.openHours());
    return listing("Offer", properties, offer.links(), offer.id());
  }

  private static List<Trace> need(NeedChange change) {
    Need need = change.need();
    var properties = listed(need.listed(), change.search(), change.sort());
    properties.put("kind", need.kind());
    properties.put("priority", need.priority());
    properties.put("due", need.due());
    return listing("Need", properties, need.links(), need.id());
  }

  private static Map<String, @Nullable Object> listed(
      Listed listed, List<String> search, String sort) {
    var properties = new HashMap<String, @Nullable Object>();
    properties.put("id", listed.id());
    properties.put("version", listed.version());
    properties.put("code", listed.code());
    properties.put("title", listed.title().zh());
    properties.put("titleEn", listed.title().en());
    properties.put("text", listed.title().text());
    properties.put("textEn", listed.title().textEn());
    properties.put("search", search);
    properties.put("sort", sort);
    words(properties, "attribution", listed.attribution());
    with(
        listed.beneficiaries(),
        beneficiaries -> {
          properties.put("beneficiaryCount", beneficiaries.count());
          words(properties, "beneficiaries", beneficiaries.group());
        });
    // Neo4j has no exact decimals: the exact ones are texts, and one number beside them to compare.
    with(
        listed.quantity(),
        quantity -> {
          properties.put("amount", quantity.amount().toPlainString());
          properties.put("remaining", quantity.remaining().toPlainString());
          properties.put("free", quantity.remaining().doubleValue());
          properties.put("unitOfMeasure", quantity.unitOfMeasure());
        });
    properties.put("since", listed.validity().since());
    properties.put("until", listed.validity().until());
    properties.put("statedFrom", listed.validity().statedFrom());
    properties.put("reviewBy", listed.validity().reviewBy());
    properties.put("state", listed.state());
    properties.put("visibility", listed.visibility());
    properties.put("standing", listed.standing());
    properties.put("practice", listed.practice() ? true : null);
    properties.put("roomId", listed.links().roomId());
    properties.put("pactId", listed.links().pactId());
    return properties;
  }

  private static List<Trace> listing(
      String label, Map<String, @Nullable Object> properties, ListingLinks links, String id) {
    var traces = new ArrayList<Trace>();
    traces.add(new Node(label, properties));
    link(traces, "IN_CATEGORY", id, links.categoryId());
    links.ownerIds().forEach(owner -> link(traces, "OWNED_BY", id, owner));
    links.allianceIds().forEach(alliance -> link(traces, "SHARED_IN", id, alliance));
    link(traces, "PLACED_AT", id, links.placeId());
    link(traces, "LOCATED_IN", id, links.regionId());
    return traces;
  }

  private static List<Trace> booking(Booking booking) {
    var traces = new ArrayList<Trace>();
    for (BookingLine line : booking.lines()) {
      traces.add(
          new Relationship(
              "BOOKED",
              booking.bookerId(),
              line.offerId(),
              Map.of(
                  "id", booking.id() + "/" + line.offerId(),
                  "version", booking.version(),
                  "state", booking.state(),
                  "starts", booking.starts().toString(),
                  "ends", booking.ends().toString(),
                  "quantity", line.quantity())));
    }
    return traces;
  }

  private static Trace claim(Claim claim) {
    var properties = new HashMap<String, @Nullable Object>();
    properties.put("id", claim.id());
    properties.put("version", claim.version());
    properties.put("claimedAt", claim.claimedAt().toString());
    with(claim.releasedAt(), at -> properties.put("releasedAt", at.toString()));
    with(claim.redeemedAt(), at -> properties.put("redeemedAt", at.toString()));
    return new Relationship("CLAIMED", claim.partyId(), claim.needId(), properties);
  }

  private static void words(
      Map<String, @Nullable Object> properties, String name, @Nullable Words words) {
    if (words != null) {
      properties.put(name, words.zh());
      properties.put(name + "En", words.en());
    }
  }

  private static void link(List<Trace> traces, String type, String from, @Nullable String to) {
    if (to != null) {
      traces.add(Relationship.plain(type, from, to));
    }
  }

  private static <T> void with(@Nullable T value, Consumer<T> put) {
    if (value != null) {
      put.accept(value);
    }
  }
}
