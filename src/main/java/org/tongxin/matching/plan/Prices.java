package org.tongxin.matching.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A bound from prices: if every unit had to be bought, no allocation would bring more than what all
 * units cost and what each need gains at these prices. That holds for any prices (the Lagrangian
 * dual), and is the nearer the better they are.
 */
final class Prices {
  private final Market market;
  private final long[] prices;

  private record Gain(long points, long most) {}

  /**
   * @param prices of each offer, from 0; what offers without units cost is of no account
   */
  Prices(Market market, long[] prices) {
    this.market = market;
    this.prices = prices.clone();
  }

  long bound() {
    long bound = 0;
    for (int offer = 0; offer < prices.length; offer++) {
      bound += market.stock().get(offer) == 0 ? 0 : market.stock().get(offer) * prices[offer];
    }
    var gains = new ArrayList<List<Gain>>();
    market.wants().forEach(_ -> gains.add(new ArrayList<>()));
    for (Arc arc : market.arcs()) {
      if (market.stock().get(arc.offer()) > 0) {
        gains.get(arc.need()).add(new Gain(arc.worth() - prices[arc.offer()], arc.most()));
      }
    }
    for (int need = 0; need < gains.size(); need++) {
      bound += best(market.wants().get(need), gains.get(need));
    }
    return bound;
  }

  private long best(Want want, List<Gain> gains) {
    gains.sort(Comparator.comparingLong(Gain::points).reversed());
    long first = want.reached() ? 0 : market.firstUnit();
    long left = want.units();
    long best = 0;
    for (Gain gain : gains) {
      long units = Math.min(left, gain.most());
      if (units > 0 && gain.points() + first > 0) {
        best += gain.points() > 0 ? gain.points() * units + first : gain.points() + first;
        first = 0;
        left -= units;
      }
    }
    return best;
  }
}
