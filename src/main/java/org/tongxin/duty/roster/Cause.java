package org.tongxin.duty.roster;

/**
 * A constraint of a roster that can be left out to see whether the rest holds.
 *
 * @param kind TOO_FEW for the number of holders, GAP for the turns up to this one
 * @param turn counted from the first slot
 */
record Cause(ConflictKind kind, int turn) {}
