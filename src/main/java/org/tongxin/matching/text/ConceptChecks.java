package org.tongxin.matching.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is wrong with sorts of things, all of it. */
record ConceptChecks(List<String> faults, Set<String> categories) {
  private static final String CODE = "[a-z][a-z0-9-]{1,63}";
  private static final int SHORTEST_WORD = 2;

  void check(List<Concept> all) {
    if (all.isEmpty()) {
      faults.add("concepts.yaml: has no concepts");
    }
    Set<String> codes = new HashSet<>();
    Map<String, String> owners = new HashMap<>();
    for (Concept concept : all) {
      that(concept.code().matches(CODE), concept, "code", "is no code such as night-parking");
      that(codes.add(concept.code()), concept, "code", "is used twice");
      that(
          categories.contains(concept.category()),
          concept,
          "category",
          concept.category() + " is no category");
      that(!concept.words().isEmpty(), concept, "words", "is empty");
      concept.words().forEach(word -> checkWord(concept, word, owners));
      concept.not().forEach(phrase -> checkNot(concept, phrase));
    }
  }

  private void checkWord(Concept concept, String word, Map<String, String> owners) {
    that(word.strip().length() >= SHORTEST_WORD, concept, "words", word + " is too short");
    String before = owners.put(Surface.of(word), concept.code());
    that(before == null, concept, "words", word + " is also a word of " + before);
  }

  private void checkNot(Concept concept, String phrase) {
    boolean longer = concept.words().stream().anyMatch(word -> isWithin(word, phrase));
    that(longer, concept, "not", phrase + " has none of its words in it");
  }

  private static boolean isWithin(String word, String phrase) {
    return phrase.length() > word.length() && phrase.contains(word);
  }

  private void that(boolean holds, Concept concept, String field, String what) {
    if (!holds) {
      faults.add("concepts.yaml, concept %s, %s: %s".formatted(concept.code(), field, what));
    }
  }
}
