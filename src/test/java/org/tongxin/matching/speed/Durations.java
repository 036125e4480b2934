package org.tongxin.matching.speed;

import java.util.Collection;
import java.util.List;
import java.util.Locale;

/**
 * How long each of many answers took.
 *
 * @param nanos the shortest first
 */
record Durations(List<Long> nanos) {
  private static final double MILLI = 1e6;

  static Durations of(Collection<Long> nanos) {
    return new Durations(nanos.stream().sorted().toList());
  }

  /** Milliseconds that a share of the answers did not exceed. */
  double millis(double share) {
    int rank = (int) Math.ceil(share * nanos.size());
    return nanos.get(Math.max(0, rank - 1)) / MILLI;
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "%d asked, p50 %.1f, p95 %.1f, p99 %.1f ms",
        nanos.size(),
        millis(0.5),
        millis(0.95),
        millis(0.99));
  }
}
