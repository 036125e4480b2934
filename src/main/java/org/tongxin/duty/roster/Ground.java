package org.tongxin.duty.roster;

/** By which rule a member holds a turn. */
enum Ground {
  PINNED,
  OWES_MOST,
  NEXT_IN_LIST,
  SOLVER
}
