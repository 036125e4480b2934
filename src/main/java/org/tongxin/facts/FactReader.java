package org.tongxin.facts;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads records strictly, and gathers what is wrong with them instead of stopping at the first
 * fault.
 */
final class FactReader {
  private static final YAMLMapper YAML =
      YAMLMapper.builder()
          .addModule(new JavaTimeModule())
          .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
          .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
          .build();

  private final String file;
  private final List<String> faults = new ArrayList<>();

  FactReader(String file) {
    this.file = file;
  }

  List<String> faults() {
    return faults;
  }

  void fault(String record, String field, String what) {
    faults.add("%s, record %s, field %s: %s".formatted(file, record, field, what));
  }

  /** The file as a tree; a missing one where it is no YAML mapping. */
  JsonNode tree(String text) {
    try {
      JsonNode tree = YAML.readTree(text);
      if (tree.isObject()) {
        return tree;
      }
      faults.add(file + ": is not a YAML mapping");
    } catch (JsonProcessingException e) {
      faults.add(
          "%s, line %d: %s"
              .formatted(file, e.getLocation().getLineNr(), firstLine(e.getOriginalMessage())));
    }
    return YAML.missingNode();
  }

  /** Every record of a list that can be read. */
  <T> List<T> list(JsonNode file, String section, Class<T> type) {
    var records = new ArrayList<T>();
    int index = 0;
    for (JsonNode node : file.path(section)) {
      T record =
          record(
              node,
              "%s[%d] %s".formatted(section, index++, node.path("id").asText("(no id)")),
              type);
      if (record != null) {
        records.add(record);
      }
    }
    return records;
  }

  <T> @Nullable T record(JsonNode node, String name, Class<T> type) {
    try {
      T record = YAML.treeToValue(node, type);
      if (record == null) {
        fault(name, "-", "is missing");
        return null;
      }
      int before = faults.size();
      requireValues(name, "", record);
      return faults.size() == before ? record : null;
    } catch (JsonMappingException e) {
      String field =
          e.getPath().stream()
              .map(step ->
                  step.getFieldName() != null ? step.getFieldName() : "[" + step.getIndex() + "]")
              .collect(Collectors.joining("."));
      fault(name, field, firstLine(e.getOriginalMessage()));
    } catch (JsonProcessingException e) {
      fault(name, "-", firstLine(e.getOriginalMessage()));
    }
    return null;
  }

  /** What is not marked nullable must be there, at every depth. */
  private void requireValues(String name, String path, Object record) {
    for (RecordComponent component : record.getClass().getRecordComponents()) {
      String field = path + snake(component.getName());
      @Nullable Object value = value(component, record);
      if (value == null && !isNullable(component)) {
        fault(name, field, "is missing");
      } else if (value instanceof Record nested) {
        requireValues(name, field + ".", nested);
      } else if (value instanceof List<?> items) {
        items.stream()
            .filter(Record.class::isInstance)
            .forEach(item -> requireValues(name, field + ".", item));
      }
    }
  }

  private static boolean isNullable(RecordComponent component) {
    return Arrays.stream(component.getAnnotatedType().getAnnotations())
        .anyMatch(annotation -> annotation instanceof Nullable);
  }

  private static @Nullable Object value(RecordComponent component, Object record) {
    try {
      return component.getAccessor().invoke(record);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String snake(String name) {
    return name.replaceAll("([A-Z])", "_$1").toLowerCase(java.util.Locale.ROOT);
  }

  private static String firstLine(String message) {
    return message.lines().findFirst().orElse("cannot be read");
  }
}
