package org.tongxin.matching.score;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.tongxin.matching.Reliability;
import org.tongxin.matching.meaning.Likeness;
import org.tongxin.sharing.Quantity;

/**
 * A need and an offer that may fit.
 *
 * @param likeness how well the words of one answer those of the other; null where that is not known
 * @param reliability the provider's record; null where nothing is on record
 */
public record Pair(
    Facts need,
    Facts offer,
    Proximity proximity,
    @Nullable Likeness likeness,
    @Nullable Reliability reliability) {

  /** How much of the need the offer could serve; null where the two do not compare. */
  public @Nullable BigDecimal serves() {
    Quantity wanted = need.quantity();
    Quantity left = offer.quantity();
    return wanted == null || left == null || wanted.unitOfMeasure() != left.unitOfMeasure()
        ? null
        : left.remaining().min(wanted.remaining());
  }
}
