package org.tongxin.duty.roster;

/** What stands in the way of a roster. */
public enum ConflictKind {
  /** Nobody owes a share of the turn. */
  NOBODY_ELIGIBLE,
  /** Fewer are eligible than hold a turn together. */
  TOO_FEW,
  /** Too many of those who are eligible are absent. */
  ABSENCES,
  /** The turns that have to lie between two turns of one member. */
  GAP,
  /** Holders that are fixed. */
  PINS
}
