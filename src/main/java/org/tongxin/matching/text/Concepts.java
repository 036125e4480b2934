package org.tongxin.matching.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tongxin.matching.text.Lexicon.Found;

/** The sorts of things that are known, and where their words stand in a text. */
public final class Concepts {
  private final List<Concept> all;
  private final Lexicon<Concept> words;

  Concepts(List<Concept> all) {
    this.all = List.copyOf(all);
    Map<String, Concept> meanings = new HashMap<>();
    this.all.forEach(
        concept -> concept.words().forEach(word -> meanings.put(Surface.of(word), concept)));
    words = new Lexicon<>(meanings);
  }

  /** In the order of their file. */
  public List<Concept> all() {
    return all;
  }

  /** Every word in a text that does not stand in another; the longest of those that begin first. */
  List<Found<Concept>> scan(String text) {
    List<Found<Concept>> found = new ArrayList<>();
    for (int at = 0; at < text.length(); ) {
      Optional<Found<Concept>> word = words.at(text, at).filter(hit -> !isDenied(text, hit));
      word.ifPresent(found::add);
      at = word.map(Found::end).orElse(at + 1);
    }
    return found;
  }

  private static boolean isDenied(String text, Found<Concept> hit) {
    String word = text.substring(hit.start(), hit.end());
    return hit.meaning().not().stream().anyMatch(phrase -> covers(text, phrase, word, hit.start()));
  }

  private static boolean covers(String text, String phrase, String word, int at) {
    int offset = phrase.indexOf(word);
    return offset >= 0 && text.startsWith(phrase, at - offset);
  }
}
