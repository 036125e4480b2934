package org.tongxin.matching.text;

import java.time.DayOfWeek;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The file of words for time. Times of day are written HH:MM, up to 24:00. */
record TimesFile(
    List<PartWords> parts,
    List<DayWords> days,
    List<SeasonWords> seasons,
    List<String> only,
    List<String> exceptBefore,
    List<String> exceptBehind,
    List<String> nextDay,
    List<String> not) {
  private static final int NO_HOUR = 24;

  TimeRules rules() {
    Map<String, TimeRule> words = new HashMap<>();
    parts.forEach(part -> part.words().forEach(word -> words.put(word, part.rule())));
    days.forEach(named -> named.words().forEach(word -> words.put(word, named.rule())));
    seasons.forEach(season ->
        season.words().forEach(word -> words.put(word, new TimeRule.InSeason(season.season()))));
    not.forEach(phrase -> words.put(phrase, new TimeRule.Apart()));
    return new TimeRules(
        new Lexicon<>(words),
        Lexicon.of(only),
        Lexicon.of(exceptBefore),
        Lexicon.of(exceptBehind),
        Lexicon.of(nextDay));
  }

  /** Words for a part of the day; {@code pm} are the first and the last hour after noon. */
  record PartWords(List<String> words, String from, String to, @Nullable List<Integer> pm) {
    TimeRule rule() {
      int begin = minute(from);
      int end = minute(to) > begin ? minute(to) : minute(to) + WeeklyTimes.DAY;
      return pm == null
          ? new TimeRule.Part(begin, end, NO_HOUR + 1, NO_HOUR)
          : new TimeRule.Part(begin, end, pm.getFirst(), pm.getLast());
    }

    private static int minute(String clock) {
      return Integer.parseInt(clock.substring(0, 2)) * 60 + Integer.parseInt(clock.substring(3));
    }
  }

  /** Words for days, 1 for Monday. */
  record DayWords(List<String> words, List<Integer> days) {
    TimeRule rule() {
      return new TimeRule.Days(days.stream().map(DayOfWeek::of).collect(Collectors.toSet()));
    }
  }

  /** Words for a part of the year. */
  record SeasonWords(Season season, List<String> words) {}
}
