package org.tongxin.graph;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A node or a relationship with its properties, in a form that can be compared: texts, numbers,
 * booleans, lists.
 */
public sealed interface Trace {

  /**
   * @param label the node's own label, such as {@code Unit}
   * @param properties all of them, nulls left out
   */
  record Node(String label, Map<String, ? extends @Nullable Object> properties) implements Trace {
    public Node {
      properties = withoutNulls(properties);
    }
  }

  /** A relationship between the nodes with the ids {@code from} and {@code to}. */
  record Relationship(
      String type, String from, String to, Map<String, ? extends @Nullable Object> properties)
      implements Trace {
    public Relationship {
      properties = withoutNulls(properties);
    }

    public static Relationship plain(String type, String from, String to) {
      return new Relationship(type, from, to, Map.of());
    }
  }

  private static Map<String, Object> withoutNulls(
      Map<String, ? extends @Nullable Object> properties) {
    var kept = new TreeMap<String, Object>();
    properties.forEach((name, value) -> {
      if (value != null) {
        kept.put(name, value);
      }
    });
    return kept;
  }
}
