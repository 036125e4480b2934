package org.tongxin.matching.text;

import java.util.List;
import java.util.Set;

/**
 * When something is offered or needed, as far as the words say.
 *
 * @param weekly empty where nothing is said of days or hours
 * @param seasons parts of the year that it is restricted to; empty for all of it
 * @param phrases the words that say so
 */
public record Times(WeeklyTimes weekly, Set<Season> seasons, List<Phrase> phrases) {
  static final Times UNSAID = new Times(WeeklyTimes.NEVER, Set.of(), List.of());

  public Times {
    seasons = Set.copyOf(seasons);
    phrases = List.copyOf(phrases);
  }

  /** Whether the words say when at all. */
  public boolean isSaid() {
    return !phrases.isEmpty();
  }
}
