package org.tongxin.matching.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Words with what they mean; the longest that begins somewhere is found. */
final class Lexicon<T> {
  private final Map<String, T> meanings;
  private final Map<Character, Integer> longest = new HashMap<>();

  Lexicon(Map<String, T> meanings) {
    this.meanings = Map.copyOf(meanings);
    this.meanings.keySet().forEach(word -> longest.merge(word.charAt(0), word.length(), Math::max));
  }

  /** Words that all mean themselves. */
  static Lexicon<String> of(List<String> words) {
    Map<String, String> same = new HashMap<>();
    words.forEach(word -> same.put(word, word));
    return new Lexicon<>(same);
  }

  /** The longest word that begins at {@code from}, as far as the text goes. */
  Optional<Found<T>> at(String text, int from) {
    if (from >= text.length()) {
      return Optional.empty();
    }
    int most = longest.getOrDefault(text.charAt(from), 0);
    for (int length = Math.min(most, text.length() - from); length > 0; length--) {
      T meaning = meanings.get(text.substring(from, from + length));
      if (meaning != null) {
        return Optional.of(new Found<>(from, from + length, meaning));
      }
    }
    return Optional.empty();
  }

  /** Whether a word ends at {@code to}. */
  boolean endsAt(String text, int to) {
    return meanings.keySet().stream().anyMatch(word -> text.startsWith(word, to - word.length()));
  }

  /** A word that was found. */
  record Found<T>(int start, int end, T meaning) {}
}
