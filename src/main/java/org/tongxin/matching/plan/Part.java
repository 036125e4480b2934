package org.tongxin.matching.plan;

import java.util.List;

/**
 * A part of a market whose needs and offers meet no others, so that it can be settled alone.
 *
 * @param arcs where its arcs stand in the whole market's list
 */
record Part(Market market, List<Integer> arcs) {
  Part {
    arcs = List.copyOf(arcs);
  }
}
