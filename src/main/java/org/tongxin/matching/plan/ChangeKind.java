package org.tongxin.matching.plan;

/** What became of an earlier allocation. */
public enum ChangeKind {
  KEPT,
  /** There are more units now, or fewer. */
  CHANGED,
  DROPPED
}
