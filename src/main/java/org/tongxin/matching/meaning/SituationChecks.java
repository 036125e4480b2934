package org.tongxin.matching.meaning;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is wrong with situations, all of it. */
final class SituationChecks {
  private static final String CODE = "s[0-9]{3,5}";
  private static final String CATEGORY = "[A-Z][A-Z_]{1,63}";
  private static final int FEWEST = 11;
  private static final int SHORTEST = 4;

  private final List<String> faults = new ArrayList<>();
  private final Set<String> codes = new HashSet<>();
  private final Set<String> sentences = new HashSet<>();

  private SituationChecks() {}

  static List<String> faults(List<Situation> all) {
    var checks = new SituationChecks();
    if (all.size() < FEWEST) {
      checks.faults.add("situations.yaml: has fewer than %d situations".formatted(FEWEST));
    }
    all.forEach(checks::check);
    return checks.faults;
  }

  private void check(Situation situation) {
    String code = situation.code();
    that(matches(code, CODE), code, "code", "is no code such as s001");
    that(codes.add(code), code, "code", "is used twice");
    that(matches(situation.category(), CATEGORY), code, "category", "is no code such as PARKING");
    checkSentence(code, "need", situation.need());
    checkSentence(code, "offer", situation.offer());
    boolean fresh = sentences.add(situation.need() + "。" + situation.offer());
    that(fresh, code, "need and offer", "are those of another");
  }

  private void checkSentence(String code, String field, @Nullable String sentence) {
    that(
        sentence != null && sentence.strip().length() >= SHORTEST,
        code,
        field,
        "is missing or too short");
  }

  // What a file leaves out is null here.
  private static boolean matches(@Nullable String value, String pattern) {
    return value != null && value.matches(pattern);
  }

  private void that(boolean holds, @Nullable String code, String field, String what) {
    if (!holds) {
      faults.add("situations.yaml, situation %s, %s: %s".formatted(code, field, what));
    }
  }
}
