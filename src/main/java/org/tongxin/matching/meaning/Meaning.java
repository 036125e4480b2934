package org.tongxin.matching.meaning;

import java.util.List;

/**
 * What is kept of what the words of a listing mean. It compares with others of the same {@link
 * Meanings#id} only.
 *
 * @param whole all of it, centred. An offer's has length 1. A need's is the mean of what it is with
 *     the instruction and without, and shorter: its product with an offer's is the mean of two
 *     cosines, and it ranks by cosine as by product
 * @param clauses centred, of length 1; the title first, never empty
 * @param crowd how near the whole of an offer comes to what anybody might need; 0 of a need
 * @param clauseCrowd the same of its clauses
 */
public record Meaning(
    SentenceVector whole,
    List<SentenceVector> clauses,
    double crowd,
    double clauseCrowd,
    Topics topics) {
  public Meaning {
    clauses = List.copyOf(clauses);
    if (clauses.isEmpty()) {
      throw new IllegalArgumentException("a meaning without clauses");
    }
  }
}
