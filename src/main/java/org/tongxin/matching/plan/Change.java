package org.tongxin.matching.plan;

/**
 * What became of an earlier allocation.
 *
 * @param now units that the need gets of the offer, from 0
 */
public record Change(Allocation earlier, long now) {
  public ChangeKind kind() {
    return now == 0
        ? ChangeKind.DROPPED
        : now == earlier.units() ? ChangeKind.KEPT : ChangeKind.CHANGED;
  }

  /** Whether something was taken away; more than before disturbs nobody. */
  public boolean disturbs() {
    return now < earlier.units();
  }
}
