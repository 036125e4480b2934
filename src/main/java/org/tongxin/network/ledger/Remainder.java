package org.tongxin.network.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.tongxin.kernel.Period;

/** What is left of a span of dates when others are taken away from it. Pure. */
final class Remainder {
  private Remainder() {}

  /** The pieces that are left, in order; none where nothing is. */
  static List<Period> of(Period span, List<Period> taken) {
    List<Period> left = List.of(span);
    for (Period each : taken) {
      left = left.stream().flatMap(piece -> without(piece, each)).toList();
    }
    return left;
  }

  private static Stream<Period> without(Period piece, Period taken) {
    if (!piece.overlaps(taken)) {
      return Stream.of(piece);
    }
    var left = new ArrayList<Period>();
    var begins = taken.since();
    var ends = taken.until();
    if (begins != null && (piece.since() == null || piece.since().isBefore(begins))) {
      left.add(new Period(piece.since(), begins));
    }
    if (ends != null && (piece.until() == null || ends.isBefore(piece.until()))) {
      left.add(new Period(ends, piece.until()));
    }
    return left.stream();
  }
}
