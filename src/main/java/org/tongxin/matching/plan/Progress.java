package org.tongxin.matching.plan;

/** Hears how far a plan is. */
@FunctionalInterface
public interface Progress {
  /**
   * @param done parts, from 0
   * @param all parts
   */
  void at(int done, int all);
}
