package org.tongxin.matching.plan;

/** Why a need does not get all that it asks for. */
public enum Shortfall {
  /** No offer fits it. */
  NO_CANDIDATE,
  /** Offers fit, but accepted pledges hold all that they had, or they had nothing. */
  NOTHING_LEFT,
  /** Offers fit, but others get what they have left. */
  CANDIDATES_EXHAUSTED,
  /** It gets as many units of the offers as it may. */
  PAIRING_LIMIT,
  /** It gets all that the offers have left. */
  TOO_LITTLE
}
