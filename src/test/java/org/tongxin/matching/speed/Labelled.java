package org.tongxin.matching.speed;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.StreamSupport;

/**
 * An offer or a need of the labelled set.
 *
 * @param category code of its category, as the facts have it
 * @param unit what its amount counts; {@code ITEM} where the set says nothing
 */
record Labelled(String title, String text, String category, String unit) {
  private static final Map<String, String> OTHERWISE =
      Map.of("SET", "ITEM", "ROOM", "VENUE", "SESSION", "TIME");

  static List<Labelled> offers() {
    return all("offers");
  }

  static List<Labelled> needs() {
    return all("needs");
  }

  private static List<Labelled> all(String side) {
    try (InputStream file = Labelled.class.getResourceAsStream("/matching/labelled.yaml")) {
      JsonNode nodes = new YAMLMapper().readTree(Objects.requireNonNull(file)).path(side);
      return StreamSupport.stream(nodes.spliterator(), false).map(Labelled::of).toList();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static Labelled of(JsonNode node) {
    String unit = node.path("unit_of_measure").asText("item").toUpperCase(Locale.ROOT);
    String category = node.path("category").asText().toLowerCase(Locale.ROOT).replace('_', '-');
    return new Labelled(
        node.path("title").asText(),
        node.path("text").asText(),
        "cat-" + category,
        OTHERWISE.getOrDefault(unit, unit));
  }
}
