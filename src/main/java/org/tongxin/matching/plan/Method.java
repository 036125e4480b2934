package org.tongxin.matching.plan;

/** How a plan came about. */
public enum Method {
  /** By minimum-cost flow: no plan has a higher score. */
  FLOW,
  /** By bids in turn: the score may be below the best by the gap. */
  GREEDY,
  /** Some parts by flow and the others by bids. */
  MIXED
}
