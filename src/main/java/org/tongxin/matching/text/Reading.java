package org.tongxin.matching.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What was read from a text.
 *
 * @param pieces in the order of the text; empty where nothing was recognised
 * @param faults what is wrong with the text as a whole; those of pieces are with them
 */
public record Reading(List<Piece> pieces, List<Fault> faults) {
  public Reading {
    pieces = List.copyOf(pieces);
    faults = List.copyOf(faults);
  }

  /**
   * The category that most of the recognised words speak for, by their length; those of the first
   * thing count twice, as people begin with what it is about. Empty where no word tells one.
   */
  public Optional<String> category() {
    Map<String, Integer> weights = new LinkedHashMap<>();
    for (Piece piece : pieces) {
      Recognised kind = piece.kind();
      if (kind != null) {
        int weight = weights.isEmpty() ? 2 * kind.weight() : kind.weight();
        weights.merge(kind.concept().category(), weight, Integer::sum);
      }
    }
    return weights.entrySet().stream()
        .reduce((best, next) -> next.getValue() > best.getValue() ? next : best)
        .map(Map.Entry::getKey);
  }
}
