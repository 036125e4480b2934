package org.tongxin.sharing.time;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.tongxin.recurrence.Span;

/**
 * What overlaps one span after the other, where spans come in the order of their starts. Holds each
 * thing only while it can matter, so that many slots and many bookings do not multiply.
 */
final class Passing {
  private final List<Taken> ahead;
  private final List<Taken> current = new ArrayList<>();
  private int next;

  Passing(List<Taken> all) {
    ahead = all.stream().sorted(Comparator.comparing((Taken one) -> one.span().from())).toList();
  }

  /**
   * What overlaps {@code span}.
   *
   * @param span starts no earlier than the one asked about before
   */
  List<Taken> over(Span span) {
    while (next < ahead.size() && ahead.get(next).span().from().isBefore(span.to())) {
      current.add(ahead.get(next++));
    }
    current.removeIf(one -> !one.span().to().isAfter(span.from()));
    // A longer span before this one may have let in what begins only after this one.
    return current.stream().filter(one -> one.span().overlaps(span)).toList();
  }
}
