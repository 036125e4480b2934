package org.tongxin.matching.plan;

import org.jspecify.annotations.Nullable;

/**
 * What became of a need.
 *
 * @param asked units
 * @param granted units, accepted pledges included
 * @param shortfall why it did not get all; null where it did
 */
public record NeedOutcome(String needId, long asked, long granted, @Nullable Shortfall shortfall) {
  public NeedOutcome {
    if (granted < 0 || granted > asked || (granted == asked) != (shortfall == null)) {
      throw new IllegalArgumentException(
          needId + ": " + granted + " of " + asked + ", " + shortfall);
    }
  }

  public NeedStanding standing() {
    return granted == asked
        ? NeedStanding.SERVED
        : granted > 0 ? NeedStanding.PARTLY_SERVED : NeedStanding.UNSERVED;
  }
}
