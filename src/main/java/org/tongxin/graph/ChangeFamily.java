package org.tongxin.graph;

import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.tongxin.journal.Entry;
import org.tongxin.journal.Json;

/**
 * The projected changes of one feature, given by the feature as a bean.
 *
 * @param room the feature's folder below {@code neo4j/projection}
 * @param kinds the record of each kind, by its name
 * @param files the file that shows each kind, by the kind's name
 */
public record ChangeFamily(
    String room, Map<String, Class<? extends Projected>> kinds, Map<String, String> files) {

  /**
   * All kinds that a sealed interface permits. It permits one sealed interface for each sort of
   * subject, such as {@code UnitChange}, and that one its records; they carry the same full state,
   * and so one file shows them all: {@code unit.cypher}.
   */
  public static ChangeFamily of(String room, Class<? extends Projected> family) {
    var kinds = new HashMap<String, Class<? extends Projected>>();
    var files = new HashMap<String, String>();
    for (Class<?> subject : family.getPermittedSubclasses()) {
      for (Class<?> kind : subject.getPermittedSubclasses()) {
        kinds.put(kind.getSimpleName(), kind.asSubclass(Projected.class));
        files.put(kind.getSimpleName(), file(subject));
      }
    }
    return new ChangeFamily(
        room, Collections.unmodifiableMap(kinds), Collections.unmodifiableMap(files));
  }

  Projected read(Entry entry) {
    Class<? extends Projected> kind = kinds.get(entry.kind());
    if (kind == null) {
      throw new IllegalArgumentException(entry.kind() + " is not a change of " + room);
    }
    return Json.change(entry.payload(), kind);
  }

  private static String file(Class<?> subject) {
    return subject
        .getSimpleName()
        .replaceFirst("Change$", "")
        .replaceAll("(?<=[a-z])(?=[A-Z])", "_")
        .toLowerCase(Locale.ROOT);
  }
}
