package org.tongxin.matching.text;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tongxin.sharing.UnitOfMeasure;

/**
 * What a measure word counts.
 *
 * @param unit null for what is no quantity of a listing, such as an age
 * @param near holds only where one of them stands in the same sentence; empty for always
 * @param unless does not hold where one of them stands in the same clause
 */
record Measure(
    @Nullable UnitOfMeasure unit, List<String> words, List<String> near, List<String> unless) {
  Measure(
      @Nullable UnitOfMeasure unit,
      List<String> words,
      @Nullable List<String> near,
      @Nullable List<String> unless) {
    this.unit = unit;
    this.words = List.copyOf(words);
    this.near = near == null ? List.of() : List.copyOf(near);
    this.unless = unless == null ? List.of() : List.copyOf(unless);
  }

  boolean holds(String sentence, String clause) {
    return (near.isEmpty() || near.stream().anyMatch(sentence::contains))
        && unless.stream().noneMatch(clause::contains);
  }
}
