package org.tongxin.graph;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import org.tongxin.journal.Entry;
import org.tongxin.journal.Json;

/**
 * The projected changes of one feature, given by the feature as a bean.
 *
 * @param room the feature's folder below {@code neo4j/projection}
 * @param kinds the record of each kind, by its name
 */
public record ChangeFamily(String room, Map<String, Class<? extends Projected>> kinds) {

  /** All kinds that a sealed interface permits. */
  public static ChangeFamily of(String room, Class<? extends Projected> family) {
    var kinds = new HashMap<String, Class<? extends Projected>>();
    Arrays.stream(family.getPermittedSubclasses())
        .forEach(kind -> kinds.put(kind.getSimpleName(), kind.asSubclass(Projected.class)));
    return new ChangeFamily(room, Collections.unmodifiableMap(kinds));
  }

  Projected read(Entry entry) {
    Class<? extends Projected> kind = kinds.get(entry.kind());
    if (kind == null) {
      throw new IllegalArgumentException(entry.kind() + " is not a change of " + room);
    }
    return Json.change(entry.payload(), kind);
  }
}
