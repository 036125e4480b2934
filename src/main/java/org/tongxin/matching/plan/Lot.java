package org.tongxin.matching.plan;

import java.util.Comparator;

/**
 * Units of an offer that one bid got.
 *
 * @param price points a unit that were bid
 * @param number of the bid, ascending
 */
record Lot(long price, long number, int arc, long units) implements Comparable<Lot> {
  private static final Comparator<Lot> ORDER =
      Comparator.comparingLong(Lot::price).thenComparingLong(Lot::number);

  Lot less(long fewer) {
    return new Lot(price, number, arc, units - fewer);
  }

  @Override
  public int compareTo(Lot other) {
    return ORDER.compare(this, other);
  }
}
