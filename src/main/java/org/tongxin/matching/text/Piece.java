package org.tongxin.matching.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One candidate listing.
 *
 * @param phrase the words that it came from
 * @param kind what sort of thing it is; null where no word tells
 * @param amount how much; null where the words do not say
 * @param audience for whom; null where the words do not say
 * @param faults what the author has to say again
 */
public record Piece(
    Phrase phrase,
    Side side,
    @Nullable Recognised kind,
    @Nullable Amount amount,
    Times times,
    @Nullable Audience audience,
    List<Fault> faults) {
  public Piece {
    faults = List.copyOf(faults);
  }

  /** Code of the category, such as cat-parking; null where no word tells. */
  public @Nullable String category() {
    return kind == null ? null : kind.concept().category();
  }
}
