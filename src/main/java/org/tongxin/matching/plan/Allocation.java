package org.tongxin.matching.plan;

/**
 * What a need gets of an offer.
 *
 * @param units at least 1
 */
public record Allocation(String needId, String offerId, long units) {
  public Allocation {
    if (units < 1) {
      throw new IllegalArgumentException("an allocation of nothing");
    }
  }
}
