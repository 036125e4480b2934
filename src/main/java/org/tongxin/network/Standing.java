package org.tongxin.network;

import org.jspecify.annotations.Nullable;

/**
 * Whether something is real and still there.
 *
 * @param practice made up for practice, and left out of lists and searches unless asked for
 * @param removed made up for practice, and gone
 * @param mergedIntoId the unit that stands for it, where it turned out to be another one
 */
public record Standing(boolean practice, boolean removed, @Nullable String mergedIntoId) {
  public static final Standing REAL = new Standing(false, false, null);
  public static final Standing PRACTICE = new Standing(true, false, null);

  public boolean isGone() {
    return removed || mergedIntoId != null;
  }

  Standing mergedInto(String unitId) {
    return new Standing(practice, removed, unitId);
  }

  Standing gone() {
    return new Standing(practice, true, mergedIntoId);
  }
}
