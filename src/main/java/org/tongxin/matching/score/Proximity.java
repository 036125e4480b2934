package org.tongxin.matching.score;

import org.jspecify.annotations.Nullable;

/**
 * How near two sides are in the network.
 *
 * @param name of the alliance through which, in Chinese; null where there is none
 * @param nameEn the same in English
 */
public record Proximity(Level level, @Nullable String name, @Nullable String nameEn) {

  /** From near to far. */
  public enum Level {
    PAIRED,
    SAME_ALLIANCE,
    TWO_STEPS,
    SAME_REGION,
    FAR
  }

  /** By way of no alliance. */
  public static Proximity of(Level level) {
    return new Proximity(level, null, null);
  }
}
