package org.tongxin.matching.text;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One sort of thing that people offer or need.
 *
 * @param category code of its category, such as cat-parking
 * @param words any of them tells it; the longest that stands somewhere counts
 * @param not longer phrases in which its words tell nothing of it
 */
public record Concept(String code, String category, List<String> words, List<String> not) {
  public Concept(String code, String category, List<String> words, @Nullable List<String> not) {
    this.code = Objects.requireNonNull(code, "code");
    this.category = Objects.requireNonNull(category, "category");
    this.words = List.copyOf(words);
    this.not = not == null ? List.of() : List.copyOf(not);
  }
}
