package org.tongxin.matching.plan;

import java.util.List;

/**
 * What an allocator made of a market.
 *
 * @param units for each arc, in the order of the arcs
 * @param score points of it, those of the first units included
 * @param bound no allocation has a higher score; the score itself where it is the best
 */
record Settled(List<Long> units, long score, long bound) {
  Settled {
    units = List.copyOf(units);
  }
}
