package org.tongxin.matching.text;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Readings in one line, and the words and categories of the product. */
final class Rendered {
  private static final YAMLMapper YAML = new YAMLMapper();

  private Rendered() {}

  static ListingText reader() {
    return new ListingText(Rules.load(categories()));
  }

  /** The codes that things are filed under. */
  static Set<String> categories() {
    Set<String> codes = new HashSet<>();
    for (JsonNode category : yaml("/facts/categories.yaml").path("categories")) {
      if (!category.path("parent").isNull()) {
        codes.add(category.path("id").asText());
      }
    }
    return codes;
  }

  static JsonNode yaml(String name) {
    try (InputStream file = Rendered.class.getResourceAsStream(name)) {
      return YAML.readTree(Objects.requireNonNull(file, name));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  static String line(Reading reading) {
    return reading.pieces().isEmpty()
        ? "nothing"
        : reading.pieces().stream().map(Rendered::piece).collect(Collectors.joining(" + "));
  }

  private static String piece(Piece piece) {
    var line = new StringBuilder(piece.side().name().substring(0, 1));
    Recognised kind = piece.kind();
    line.append(' ').append(kind == null ? "-" : kind.concept().code());
    Amount amount = piece.amount();
    if (amount != null) {
      line.append(' ').append(number(amount)).append(' ').append(amount.unitOfMeasure());
    }
    if (!piece.times().weekly().isEmpty()) {
      line.append(" @").append(piece.times().weekly().words().zh());
    }
    piece.times().seasons().forEach(season -> line.append(" @").append(season));
    Audience audience = piece.audience();
    if (audience != null) {
      line.append(" &").append(count(audience.count())).append(audience.phrase().words());
    }
    piece.faults().forEach(fault -> line.append(" !").append(fault.kind()));
    return line.toString();
  }

  private static String number(Amount amount) {
    String most = amount.most().toPlainString();
    return switch (amount.precision()) {
      case EXACT -> most;
      case ABOUT -> "~" + most;
      case AT_LEAST -> ">=" + most;
      case AT_MOST -> "<=" + most;
      case RANGE -> amount.least().toPlainString() + "-" + most;
    };
  }

  private static String count(@Nullable BigDecimal count) {
    return count == null ? "" : count.toPlainString();
  }
}
