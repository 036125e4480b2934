package org.tongxin.matching.text;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Reads the files of words, and gathers what is wrong with them. */
final class RuleFiles {
  private static final String FOLDER = "/matching/";
  private static final String CONCEPTS = "concepts.yaml";
  private static final YAMLMapper YAML =
      YAMLMapper.builder()
          .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  private RuleFiles() {}

  static Rules load() {
    var named = new HashSet<String>();
    for (JsonNode node : tree(text(CONCEPTS)).path("concepts")) {
      named.add(node.path("category").asText());
    }
    return load(named);
  }

  static Rules load(Set<String> categories) {
    return new Rules(
        concepts(text(CONCEPTS), categories),
        read("measures.yaml", MeasuresFile.class).rules(),
        read("times.yaml", TimesFile.class).rules(),
        read("phrases.yaml", PhrasesFile.class).rules());
  }

  /**
   * The sorts of things of a file.
   *
   * @throws DamagedRules with every fault of it
   */
  static Concepts concepts(String text, Set<String> categories) {
    List<String> faults = new ArrayList<>();
    List<Concept> all = new ArrayList<>();
    for (JsonNode node : tree(text).path("concepts")) {
      try {
        all.add(YAML.treeToValue(node, Concept.class));
      } catch (JsonProcessingException e) {
        faults.add(
            "concepts.yaml, concept %s: cannot be read".formatted(node.path("code").asText("-")));
      }
    }
    new ConceptChecks(faults, categories).check(all);
    if (!faults.isEmpty()) {
      throw new DamagedRules(faults);
    }
    return new Concepts(all);
  }

  private static <T> T read(String name, Class<T> type) {
    try {
      return YAML.readValue(text(name), type);
    } catch (JsonProcessingException e) {
      throw new DamagedRules(List.of(name + ": " + e.getOriginalMessage()));
    }
  }

  private static JsonNode tree(String text) {
    try {
      return YAML.readTree(text);
    } catch (JsonProcessingException e) {
      throw new DamagedRules(List.of("concepts.yaml: " + e.getOriginalMessage()));
    }
  }

  private static String text(String name) {
    try (InputStream file = RuleFiles.class.getResourceAsStream(FOLDER + name)) {
      return new String(Objects.requireNonNull(file, name).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
