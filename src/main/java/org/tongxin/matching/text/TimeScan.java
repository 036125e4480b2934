package org.tongxin.matching.text;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tongxin.matching.text.Lexicon.Found;
import org.tongxin.matching.text.TimeRule.Part;
import org.tongxin.matching.text.TimeWord.Days;
import org.tongxin.matching.text.TimeWord.Hours;
import org.tongxin.matching.text.TimeWord.InSeason;
import org.tongxin.matching.text.TimeWord.Mode;

/** Finds what a text says of time, from its beginning to its end. */
final class TimeScan {
  private final TimeRules rules;
  private final String text;
  private final Clock clock;
  private final List<TimeWord> words = new ArrayList<>();

  private TimeScan(TimeRules rules, String text) {
    this.rules = rules;
    this.text = text;
    this.clock = new Clock(rules, text);
  }

  static List<TimeWord> of(TimeRules rules, String text) {
    var scan = new TimeScan(rules, text);
    int at = 0;
    while (at < text.length()) {
      at = Math.max(at + 1, scan.step(at));
    }
    return List.copyOf(scan.words);
  }

  /** Past what begins at {@code at}. */
  private int step(int at) {
    Optional<Found<Set<DayOfWeek>>> weekdays = Weekdays.at(text, at);
    if (weekdays.isPresent()) {
      return days(at, weekdays.get().end(), weekdays.get().meaning());
    }
    Optional<Found<TimeRule>> word = rules.words().at(text, at);
    if (word.isPresent()) {
      return known(word.get());
    }
    boolean inNumber = at > 0 && Numerals.isDigit(text.charAt(at - 1));
    return inNumber ? at : noted(clock.at(at, at, null), at);
  }

  private int known(Found<TimeRule> word) {
    return switch (word.meaning()) {
      case Part part -> part(word.start(), word.end(), part);
      case TimeRule.Days days -> days(word.start(), word.end(), days.days());
      case TimeRule.InSeason season -> {
        words.add(new InSeason(season.season(), Phrase.of(text, word.start(), word.end())));
        yield word.end();
      }
      case TimeRule.Apart apart -> word.end();
    };
  }

  private int part(int start, int end, Part part) {
    int behind = noted(clock.at(start, end, part), start);
    if (behind > start) {
      return behind;
    }
    boolean alone = end - start == 1 && !isBoundBefore(start);
    if (!alone) {
      words.add(new Hours(part.from(), part.to(), Phrase.of(text, start, end)));
    }
    return end;
  }

  /** One character such as 晚 tells a time only behind 每, a day, or before an hour. */
  private boolean isBoundBefore(int start) {
    boolean each = start > 0 && text.charAt(start - 1) == '每';
    return each || (!words.isEmpty() && words.getLast().phrase().end() == start);
  }

  private int noted(Optional<Hours> hours, int at) {
    hours.ifPresent(words::add);
    return hours.map(found -> found.phrase().end()).orElse(at);
  }

  private int days(int start, int end, Set<DayOfWeek> days) {
    words.add(new Days(days, mode(start, end), Phrase.of(text, start, end)));
    return end;
  }

  private Mode mode(int start, int end) {
    if (rules.exceptBefore().endsAt(text, start)
        || rules.exceptBehind().at(text, end).isPresent()) {
      return Mode.EXCEPTED;
    }
    return rules.only().endsAt(text, start) ? Mode.ONLY : Mode.NAMED;
  }
}
