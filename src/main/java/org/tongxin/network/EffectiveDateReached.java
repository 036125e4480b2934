package org.tongxin.network;

import java.time.LocalDate;
import java.util.List;
import org.tongxin.journal.Change;

/**
 * A day has begun on which something begins or ends that was written before. Nothing is changed by
 * it; it stands in the journal so that whoever follows it notices.
 *
 * @param zone in which the day has begun
 * @param ids of the memberships, superiors, alliances and turns that begin or end on it, sorted
 */
public record EffectiveDateReached(String zone, LocalDate date, List<String> ids)
    implements Change {
  public EffectiveDateReached {
    ids = List.copyOf(ids);
  }

  @Override
  public String subjectId() {
    return subject(zone);
  }

  /**
   * Days since 1970: a day is told once for each zone, however many instances look at the clock.
   */
  @Override
  public int version() {
    return Math.toIntExact(date.toEpochDay());
  }

  public static String subject(String zone) {
    return "day_" + zone;
  }
}
