package org.tongxin.matching.text;

/** Parts of the year that texts name; no week tells when they are. */
public enum Season {
  /** 寒暑假. */
  SCHOOL_HOLIDAYS,
  /** 寒假. */
  WINTER_HOLIDAYS,
  /** 暑假. */
  SUMMER_HOLIDAYS,
  /** 节假日. */
  PUBLIC_HOLIDAYS
}
