package org.tongxin.sharing.graph;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.tongxin.sharing.Beneficiaries;
import org.tongxin.sharing.Category;
import org.tongxin.sharing.Listed;
import org.tongxin.sharing.Listing;
import org.tongxin.sharing.ListingLinks;
import org.tongxin.sharing.ListingState;
import org.tongxin.sharing.Need;
import org.tongxin.sharing.NeedKind;
import org.tongxin.sharing.Offer;
import org.tongxin.sharing.Priority;
import org.tongxin.sharing.Quantity;
import org.tongxin.sharing.Terms;
import org.tongxin.sharing.UnitOfMeasure;
import org.tongxin.sharing.Validity;
import org.tongxin.sharing.Visibility;
import org.tongxin.sharing.Words;

/** How nodes of the graph become listings and categories. */
public final class ListingValues {
  private ListingValues() {}

  /** A node as the questions return it: its properties, its {@code label} and ids it is tied to. */
  public static Listing listing(Value node) {
    return switch (node.get("label").asString()) {
      case "Offer" -> Offer.of(listed(node), terms(node));
      case "Need" ->
          Need.of(
              listed(node),
              NeedKind.valueOf(node.get("kind").asString()),
              Priority.valueOf(node.get("priority").asString()),
              orNull(node.get("due"), Value::asLocalDate));
      default -> throw new IllegalStateException("no listing: " + node.get("label"));
    };
  }

  static Category category(Value node) {
    return new Category(
        node.get("id").asString(),
        node.get("version").asInt(),
        node.get("code").asString(),
        text(node, "parentId"),
        node.get("name").asString(),
        node.get("nameEn").asString());
  }

  private static Listed listed(Value node) {
    return new Listed(
        node.get("id").asString(),
        node.get("version").asInt(),
        node.get("code").asString(),
        new Listed.Title(
            node.get("title").asString(),
            text(node, "titleEn"),
            text(node, "text"),
            text(node, "textEn")),
        words(node, "attribution"),
        beneficiaries(node),
        quantity(node),
        new Validity(
            orNull(node.get("since"), Value::asLocalDate),
            orNull(node.get("until"), Value::asLocalDate),
            orNull(node.get("statedFrom"), Value::asLocalDate),
            orNull(node.get("reviewBy"), Value::asLocalDate)),
        ListingState.valueOf(node.get("state").asString()),
        Visibility.valueOf(node.get("visibility").asString()),
        node.get("standing").asBoolean(),
        !node.get("practice").isNull(),
        links(node));
  }

  private static Terms terms(Value node) {
    return new Terms(
        number(node, "capacity"),
        node.get("exclusive").asBoolean(),
        node.get("approval").asBoolean(),
        number(node, "recallNoticeHours"),
        words(node, "openHours"));
  }

  private static ListingLinks links(Value node) {
    return new ListingLinks(
        node.get("categoryId").asString(),
        ids(node, "ownerIds"),
        ids(node, "allianceIds"),
        text(node, "placeId"),
        text(node, "roomId"),
        text(node, "regionId"),
        text(node, "pactId"));
  }

  private static @Nullable Beneficiaries beneficiaries(Value node) {
    Integer count = number(node, "beneficiaryCount");
    Words group = words(node, "beneficiaries");
    return count == null && group == null ? null : new Beneficiaries(count, group);
  }

  private static @Nullable Quantity quantity(Value node) {
    return node.get("amount").isNull()
        ? null
        : new Quantity(
            new BigDecimal(node.get("amount").asString()),
            UnitOfMeasure.valueOf(node.get("unitOfMeasure").asString()),
            new BigDecimal(node.get("remaining").asString()));
  }

  private static @Nullable Words words(Value node, String name) {
    String zh = text(node, name);
    return zh == null ? null : new Words(zh, text(node, name + "En"));
  }

  private static List<String> ids(Value node, String name) {
    return node.get(name).asList(Value::asString).stream().sorted().toList();
  }

  private static @Nullable String text(Value node, String name) {
    return orNull(node.get(name), Value::asString);
  }

  private static @Nullable Integer number(Value node, String name) {
    return orNull(node.get(name), Value::asInt);
  }

  private static <T> @Nullable T orNull(Value value, Function<Value, T> as) {
    return value.isNull() ? null : as.apply(value);
  }
}
