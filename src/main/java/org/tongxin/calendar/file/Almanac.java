package org.tongxin.calendar.file;

import java.util.Comparator;
import java.util.List;

/**
 * All that one calendar shows, in the order of time.
 *
 * @param name whose calendar it is
 */
public record Almanac(String name, List<Entry> entries) {
  private static final Comparator<Entry> IN_ORDER =
      Comparator.comparing((Entry entry) -> entry.when().span().from()).thenComparing(Entry::id);

  public Almanac {
    entries = entries.stream().sorted(IN_ORDER).toList();
  }
}
