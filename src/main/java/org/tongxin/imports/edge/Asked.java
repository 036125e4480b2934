package org.tongxin.imports.edge;

import io.vertx.core.MultiMap;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tongxin.kernel.Checks;
import org.tongxin.kernel.Refusal;
import org.tongxin.network.UnitKind;
import org.tongxin.sharing.ListingState;
import org.tongxin.sharing.NeedKind;
import org.tongxin.sharing.UnitOfMeasure;
import org.tongxin.sharing.edge.ListingsInput;
import org.tongxin.sharing.edge.ListingsInput.ListingType;

/**
 * The parameters of an export, named and meant as the fields of the search of listings. Lists have
 * commas between their values, or the parameter several times.
 */
final class Asked {
  private static final Set<String> NAMES =
      Set.of(
          "type",
          "text",
          "states",
          "kinds",
          "category",
          "alliance",
          "region",
          "owner",
          "ownerKinds",
          "atLeast",
          "unitOfMeasure",
          "standing",
          "stale",
          "practice");

  private final MultiMap parameters;
  private final Checks checks = new Checks();

  private Asked(MultiMap parameters) {
    this.parameters = parameters;
  }

  /** Refused with all faults at once; a file holds either offers or needs. */
  static ListingsInput of(MultiMap parameters) {
    return new Asked(parameters).read();
  }

  private ListingsInput read() {
    for (String name : parameters.names()) {
      checks.that(
          NAMES.contains(name),
          Refusal.badInput(name, "未知的参数：" + name, "an unknown parameter: " + name));
    }
    @Nullable ListingType type = one("type", ListingType.class);
    checks.that(
        parameters.contains("type"),
        Refusal.badInput("type", "须给出 type=OFFER 或 type=NEED", "give type=OFFER or type=NEED"));
    var wanted =
        new ListingsInput(
            type,
            parameters.get("text"),
            many("states", ListingState.class),
            many("kinds", NeedKind.class),
            parameters.get("category"),
            parameters.get("alliance"),
            parameters.get("region"),
            parameters.get("owner"),
            many("ownerKinds", UnitKind.class),
            number("atLeast"),
            one("unitOfMeasure", UnitOfMeasure.class),
            null,
            flag("standing"),
            flag("stale"),
            flag("practice"));
    checks.refuse();
    return wanted;
  }

  private <E extends Enum<E>> @Nullable E one(String name, Class<E> type) {
    @Nullable List<E> values = many(name, type);
    if (values == null || values.isEmpty()) {
      return null;
    }
    checks.that(
        values.size() == 1, Refusal.badInput(name, name + " 只能有一个值", name + " has one value only"));
    return values.getFirst();
  }

  private <E extends Enum<E>> @Nullable List<E> many(String name, Class<E> type) {
    if (!parameters.contains(name)) {
      return null;
    }
    var values = new ArrayList<E>();
    for (String all : parameters.getAll(name)) {
      for (String each : all.split(",", -1)) {
        if (!each.isBlank()) {
          add(values, name, each.strip().toUpperCase(Locale.ROOT), type);
        }
      }
    }
    return values;
  }

  private <E extends Enum<E>> void add(List<E> values, String name, String text, Class<E> type) {
    List<E> all = Arrays.asList(type.getEnumConstants());
    all.stream().filter(value -> value.name().equals(text)).forEach(values::add);
    checks.that(
        all.stream().anyMatch(value -> value.name().equals(text)),
        Refusal.badInput(name, name + " 须为：" + all, name + " is one of " + all));
  }

  private @Nullable Boolean flag(String name) {
    @Nullable String text = parameters.get(name);
    checks.that(
        text == null || text.equals("true") || text.equals("false"),
        Refusal.badInput(name, name + " 须为 true 或 false", name + " is true or false"));
    return text == null ? null : Boolean.valueOf(text);
  }

  private @Nullable BigDecimal number(String name) {
    @Nullable String text = parameters.get(name);
    try {
      return text == null ? null : new BigDecimal(text);
    } catch (NumberFormatException e) {
      checks.that(false, Refusal.badInput(name, name + " 须为数字", name + " is a number"));
      return null;
    }
  }
}
