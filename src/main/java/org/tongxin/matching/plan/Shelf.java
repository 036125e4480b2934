package org.tongxin.matching.plan;

import java.util.PriorityQueue;

/** The units of one offer: free, or in lots, of which the cheapest is the first to be outbid. */
final class Shelf {
  private final PriorityQueue<Lot> lots = new PriorityQueue<>();
  private long free;

  Shelf(long units) {
    free = units;
  }

  /** What the next unit costs at least; nothing while there are free ones. */
  long price() {
    Lot cheapest = lots.peek();
    return free > 0 ? 0 : cheapest == null ? Long.MAX_VALUE / 4 : cheapest.price();
  }

  /** How many units cost just that. */
  long atPrice() {
    Lot cheapest = lots.peek();
    return free > 0 ? free : cheapest == null ? 0 : cheapest.units();
  }

  boolean isFull() {
    return free == 0;
  }

  /** Puts a lot in, and answers whose units went for it: the arc, or -1 where they were free. */
  int put(Lot lot) {
    int outbid = -1;
    if (free > 0) {
      free -= lot.units();
    } else {
      Lot cheapest = lots.remove();
      outbid = cheapest.arc();
      if (cheapest.units() > lot.units()) {
        lots.add(cheapest.less(lot.units()));
      }
    }
    lots.add(lot);
    return outbid;
  }
}
