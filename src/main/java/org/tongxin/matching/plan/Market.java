package org.tongxin.matching.plan;

import java.util.List;

/**
 * What is to be allocated, in numbers instead of ids.
 *
 * @param stock what each offer has left
 * @param arcs those of one need after another, in the order of the needs
 * @param firstUnit points for the first unit of a need that was not reached before
 */
record Market(List<Want> wants, List<Long> stock, List<Arc> arcs, long firstUnit) {
  Market {
    wants = List.copyOf(wants);
    stock = List.copyOf(stock);
    arcs = List.copyOf(arcs);
  }

  /**
   * Points of what was allocated, those of the first units included.
   *
   * @param units for each arc
   */
  long score(long[] units) {
    long score = 0;
    var first = new boolean[wants.size()];
    for (int i = 0; i < units.length; i++) {
      Arc arc = arcs.get(i);
      score += arc.worth() * units[i];
      if (units[i] > 0 && !first[arc.need()] && !wants.get(arc.need()).reached()) {
        first[arc.need()] = true;
        score += firstUnit;
      }
    }
    return score;
  }
}
