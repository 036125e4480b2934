package org.tongxin.matching.planning;

import java.util.List;

/**
 * All that a plan is made of.
 *
 * @param fits pairs of these needs and offers, one for a need and an offer at most
 * @param accepted pledges that are under way; what is left of needs and offers is without them
 * @param proposed pledges that wait for an answer
 * @param earlier what the plan before allocated
 */
public record Situation(
    List<Stock> needs,
    List<Stock> offers,
    List<Fit> fits,
    List<Promise> accepted,
    List<Promise> proposed,
    List<Promise> earlier) {
  public Situation {
    needs = List.copyOf(needs);
    offers = List.copyOf(offers);
    fits = List.copyOf(fits);
    accepted = List.copyOf(accepted);
    proposed = List.copyOf(proposed);
    earlier = List.copyOf(earlier);
  }
}
