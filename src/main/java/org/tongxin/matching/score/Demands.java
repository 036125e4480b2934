package org.tongxin.matching.score;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tongxin.matching.text.WeeklyTimes;

/**
 * What whoever asks insists on.
 *
 * @param categoryIds only in these; empty for all
 * @param regionId only there; null for everywhere
 * @param times when it is needed; empty where whoever asks does not say
 * @param whole whether the offer has to serve all of it alone, in quantity and in time
 */
public record Demands(
    List<String> categoryIds, @Nullable String regionId, WeeklyTimes times, boolean whole) {
  public static final Demands NONE = new Demands(List.of(), null, WeeklyTimes.NEVER, false);

  public Demands {
    categoryIds = List.copyOf(categoryIds);
  }
}
