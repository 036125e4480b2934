package org.tongxin.sharing.time;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.tongxin.recurrence.Span;

/** How much of an offer is in use at once: a sweep over starts and ends, O(n log n). */
public final class Peak {
  private Peak() {}

  /** The highest sum of quantities at any instant of {@code within}. */
  public static int of(Collection<Taken> taken, Span within) {
    long sum = 0;
    long highest = 0;
    for (long change : changes(taken, within).values()) {
      sum += change;
      highest = Math.max(highest, sum);
    }
    return (int) Math.min(highest, Integer.MAX_VALUE);
  }

  /**
   * What is left of {@code capacity} throughout {@code within}, never below 0: spans that touch
   * each other, cut where the number changes and only there.
   */
  public static List<Free> free(int capacity, Collection<Taken> taken, Span within) {
    var pieces = new ArrayList<Free>();
    NavigableMap<Instant, Long> changes = changes(taken, within);
    changes.remove(within.to());
    Instant since = within.from();
    int free = capacity;
    long sum = 0;
    for (var change : changes.entrySet()) {
      sum += change.getValue();
      int now = (int) Math.max(0, capacity - sum);
      if (now != free && change.getKey().isAfter(since)) {
        pieces.add(new Free(new Span(since, change.getKey()), free));
        since = change.getKey();
      }
      free = now;
    }
    pieces.add(new Free(new Span(since, within.to()), free));
    return List.copyOf(pieces);
  }

  /** By how much the sum changes, and when; what starts as another ends takes its place. */
  private static NavigableMap<Instant, Long> changes(Collection<Taken> taken, Span within) {
    var changes = new TreeMap<Instant, Long>();
    for (Taken one : taken) {
      one.span()
          .intersection(within)
          .ifPresent(span -> {
            changes.merge(span.from(), (long) one.quantity(), Long::sum);
            changes.merge(span.to(), -(long) one.quantity(), Long::sum);
          });
    }
    return changes;
  }
}
