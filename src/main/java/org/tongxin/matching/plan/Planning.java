package org.tongxin.matching.plan;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

/**
 * Plans: accepted pledges stay, and what is left is allocated so that the score is as high as can
 * be. Parts that meet no others are settled one after the other. The same problem has the same
 * plan, as long as the time suffices.
 */
public final class Planning {
  private static final Allocator FLOW = new FlowAllocator();
  private static final Allocator GREEDY = new GreedyAllocator();

  private final Opening opening;
  private final Market market;
  private final long[] units;
  private final EnumSet<Method> methods = EnumSet.noneOf(Method.class);
  private long score;
  private long bound;

  private Planning(Problem problem) {
    opening = new Opening(problem);
    market = opening.market();
    units = new long[market.arcs().size()];
  }

  /**
   * @param progress is told before the first part and after each
   * @throws IllegalStateException where the solver fails
   */
  public static Planned plan(Problem problem, Budget budget, Progress progress) {
    var planning = new Planning(problem);
    List<Part> parts = Parts.of(planning.market);
    progress.at(0, parts.size());
    for (int done = 0; done < parts.size(); done++) {
      if (budget.cancelled().getAsBoolean()) {
        return new Cancelled(done, parts.size());
      }
      planning.settle(parts.get(done), allocator(parts.get(done), budget));
      progress.at(done + 1, parts.size());
    }
    return planning.plan(problem);
  }

  private static Allocator allocator(Part part, Budget budget) {
    return part.arcs().size() > budget.largest() || budget.late().getAsBoolean() ? GREEDY : FLOW;
  }

  private void settle(Part part, Allocator allocator) {
    Settled settled = allocator.allocate(part.market());
    for (int arc = 0; arc < part.arcs().size(); arc++) {
      units[part.arcs().get(arc)] = settled.units().get(arc);
    }
    score += settled.score();
    bound += settled.bound();
    methods.add(allocator.method());
  }

  private Plan plan(Problem problem) {
    List<Allocation> accepted = opening.accepted();
    List<Allocation> allocations = new ArrayList<>(opening.allocations(units));
    List<NeedOutcome> needs = new Outcomes(problem, accepted, allocations).all();
    return new Plan(accepted, allocations, needs, score, bound, method());
  }

  private Method method() {
    return methods.size() > 1
        ? Method.MIXED
        : methods.contains(Method.GREEDY) ? Method.GREEDY : Method.FLOW;
  }
}
