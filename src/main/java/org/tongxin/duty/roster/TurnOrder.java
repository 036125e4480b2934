package org.tongxin.duty.roster;

/** Who comes next. */
public enum TurnOrder {
  /** The next one in the listed order, round and round. */
  LISTED,
  /** Whoever owes most. */
  FAIR
}
