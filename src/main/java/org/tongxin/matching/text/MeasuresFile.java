package org.tongxin.matching.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tongxin.sharing.UnitOfMeasure;

/** The file of what numbers count. */
record MeasuresFile(
    List<Measure> measures,
    List<String> general,
    List<Counted> things,
    List<Said> before,
    List<Said> behind) {

  AmountRules rules() {
    Map<String, List<Measure>> words = new HashMap<>();
    for (Measure measure : measures) {
      measure
          .words()
          .forEach(word -> words.computeIfAbsent(word, none -> new ArrayList<>()).add(measure));
    }
    Map<String, UnitOfMeasure> counted = new HashMap<>();
    things.forEach(thing -> thing.words().forEach(word -> counted.put(word, thing.unit())));
    return new AmountRules(
        new Lexicon<>(words),
        Lexicon.of(general),
        new Lexicon<>(counted),
        new Lexicon<>(precisions(before)),
        new Lexicon<>(precisions(behind)));
  }

  private static Map<String, Precision> precisions(List<Said> said) {
    Map<String, Precision> words = new HashMap<>();
    said.forEach(how -> how.words().forEach(word -> words.put(word, how.precision())));
    return words;
  }

  /** Words of what is counted by itself. */
  record Counted(UnitOfMeasure unit, List<String> words) {}

  /** Words that tell how a number was meant. */
  record Said(Precision precision, List<String> words) {}
}
