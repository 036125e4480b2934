package org.tongxin.matching.plan;

import java.util.Comparator;

/** A need and an offer, in the order of their ids. */
record Pair(String needId, String offerId) implements Comparable<Pair> {
  private static final Comparator<Pair> ORDER =
      Comparator.comparing(Pair::needId).thenComparing(Pair::offerId);

  static Pair of(Pairing pairing) {
    return new Pair(pairing.needId(), pairing.offerId());
  }

  static Pair of(Kept kept) {
    return new Pair(kept.needId(), kept.offerId());
  }

  static Pair of(Allocation allocation) {
    return new Pair(allocation.needId(), allocation.offerId());
  }

  @Override
  public int compareTo(Pair other) {
    return ORDER.compare(this, other);
  }
}
