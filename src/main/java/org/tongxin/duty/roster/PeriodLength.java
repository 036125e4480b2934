package org.tongxin.duty.roster;

/** How long one turn lasts. */
public enum PeriodLength {
  DAY,
  WEEK,
  MONTH,
  QUARTER,
  /** A number of days that the alliance chose. */
  CUSTOM
}
