package org.tongxin.matching.text;

/** Whether a text offers something or needs it. */
public enum Side {
  OFFERED,
  NEEDED,
  /** The words do not say. */
  UNCLEAR
}
