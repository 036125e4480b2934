package org.tongxin.matching.plan;

import com.google.ortools.Loader;
import com.google.ortools.graph.MinCostFlow;
import com.google.ortools.graph.MinCostFlowBase;
import java.util.Arrays;

/**
 * The best allocation, as a flow of minimum cost from the needs through the offers. Of those with
 * the same score it is one with the most units. The solver's capacities are whole, and so is what
 * it answers.
 */
final class FlowAllocator implements Allocator {
  static {
    Loader.loadNativeLibraries();
  }

  @Override
  public Method method() {
    return Method.FLOW;
  }

  /**
   * @throws IllegalStateException where the solver fails
   */
  @Override
  public Settled allocate(Market market) {
    MinCostFlow flow = build(market);
    try {
      MinCostFlowBase.Status status = flow.solve();
      if (status != MinCostFlowBase.Status.OPTIMAL) {
        throw new IllegalStateException("the solver gave up: " + status);
      }
      var units = new long[market.arcs().size()];
      Arrays.setAll(units, flow::getFlow);
      long score = market.score(units);
      return new Settled(Arrays.stream(units).boxed().toList(), score, score);
    } finally {
      flow.delete();
    }
  }

  /**
   * Needs come first, then offers, then the sink; the market's arcs keep their numbers. What a need
   * does not get goes past the offers, the last unit of it at the price of the first that it lacks.
   */
  static MinCostFlow build(Market market) {
    int needs = market.wants().size();
    int sink = needs + market.stock().size();
    var flow = new MinCostFlow(sink + 1, market.arcs().size() + sink + needs);
    for (Arc arc : market.arcs()) {
      flow.addArcWithCapacityAndUnitCost(
          arc.need(), needs + arc.offer(), arc.most(), cost(arc.worth()));
    }
    for (int offer = 0; offer < market.stock().size(); offer++) {
      flow.addArcWithCapacityAndUnitCost(needs + offer, sink, market.stock().get(offer), 0);
    }
    long wanted = 0;
    for (int need = 0; need < needs; need++) {
      pass(flow, market, need);
      wanted += market.wants().get(need).units();
    }
    flow.setNodeSupply(sink, -wanted);
    return flow;
  }

  private static void pass(MinCostFlow flow, Market market, int need) {
    Want want = market.wants().get(need);
    int sink = market.wants().size() + market.stock().size();
    long last = want.reached() ? 0 : Math.min(1, want.units());
    flow.setNodeSupply(need, want.units());
    flow.addArcWithCapacityAndUnitCost(need, sink, want.units() - last, 0);
    flow.addArcWithCapacityAndUnitCost(need, sink, last, 2 * market.firstUnit());
  }

  /**
   * Twice the worth and one for the unit: a step from one flow to another changes the number of
   * units by one at most, so the unit never outweighs a point.
   */
  private static long cost(long worth) {
    return -(2 * worth + 1);
  }
}
