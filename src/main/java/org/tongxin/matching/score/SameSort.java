package org.tongxin.matching.score;

import org.tongxin.matching.Match;
import org.tongxin.matching.Reason;

/** Whether a match is for the same sort of thing, and not only near. */
public final class SameSort {
  private SameSort() {}

  /** One broader category, or words that come at least half as near as they can. */
  public static boolean of(Match match) {
    return match.reasons().stream().anyMatch(SameSort::tells);
  }

  private static boolean tells(Reason reason) {
    return switch (reason.term()) {
      case CATEGORY -> reason.points() > 0;
      case MEANING -> reason.points() > 0 && 2 * reason.points() >= reason.most();
      case PROXIMITY, TIME, QUANTITY, RELIABILITY, FRESHNESS -> false;
    };
  }
}
