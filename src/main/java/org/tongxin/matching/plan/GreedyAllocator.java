package org.tongxin.matching.plan;

import java.util.Arrays;

/**
 * Near the best and without the solver, by an auction; its prices tell how far from the best it may
 * be.
 */
final class GreedyAllocator implements Allocator {
  private static final int STEPS = 20;
  private static final int BIDS = 5;

  @Override
  public Method method() {
    return Method.GREEDY;
  }

  @Override
  public Settled allocate(Market market) {
    long top = market.arcs().stream().mapToLong(Arc::worth).max().orElse(0);
    var auction = new Auction(market, Math.max(1, top / STEPS));
    long[] units = auction.run((long) BIDS * market.arcs().size());
    return new Settled(
        Arrays.stream(units).boxed().toList(),
        market.score(units),
        new Prices(market, auction.prices()).bound());
  }
}
