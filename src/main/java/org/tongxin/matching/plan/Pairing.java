package org.tongxin.matching.plan;

/**
 * A need and an offer that fit.
 *
 * @param points what one unit of the offer is worth to the need, from 0
 * @param most how many units at most, accepted pledges included
 */
public record Pairing(String needId, String offerId, int points, long most) {
  /** The most points that a unit can have. */
  public static final int TOP = 100_000;
}
