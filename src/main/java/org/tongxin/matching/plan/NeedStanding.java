package org.tongxin.matching.plan;

/** How much of what it asks for a need gets. */
public enum NeedStanding {
  SERVED,
  PARTLY_SERVED,
  UNSERVED
}
