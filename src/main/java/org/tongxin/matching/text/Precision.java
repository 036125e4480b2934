package org.tongxin.matching.text;

/** How an amount was said. */
public enum Precision {
  EXACT,
  /** 约30, 30左右, 百来. */
  ABOUT,
  /** 至少30, 30以上, 百余. */
  AT_LEAST,
  /** 最多30, 30以内. */
  AT_MOST,
  /** 20-30, 七八. */
  RANGE
}
