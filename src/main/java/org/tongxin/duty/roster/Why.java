package org.tongxin.duty.roster;

/** Why a member holds a turn or does not. */
public enum Why {
  HOLDS,
  NOT_ELIGIBLE,
  ABSENT,
  /** Every place is pinned to somebody else. */
  PINNED_OTHER,
  /** Too few turns lie between this one and another of its own. */
  TOO_SOON,
  /** The holders owe more. */
  OWES_LESS,
  /** The holders come before it in the list. */
  LATER_IN_LIST,
  /** The holders owe as much and have waited longer. */
  FILLED,
  DECLARED_GAP,
  /** Round-robin had given it otherwise, but then a rule would break elsewhere. */
  SOLVER
}
