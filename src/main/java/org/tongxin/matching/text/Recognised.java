package org.tongxin.matching.text;

import java.util.List;

/**
 * A sort of thing, and the words that tell so.
 *
 * @param phrases in the order of the text, at least one
 */
public record Recognised(Concept concept, List<Phrase> phrases) {
  public Recognised {
    phrases = List.copyOf(phrases);
  }

  /** How many letters of the text speak for it. */
  int weight() {
    return phrases.stream().mapToInt(phrase -> phrase.words().length()).sum();
  }
}
