package org.tongxin.matching.text;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.tongxin.sharing.UnitOfMeasure;

/**
 * How much a text says there is.
 *
 * @param least the lower end of a range, else the number itself
 * @param most the upper end of a range, else the number itself
 * @param unitOfMeasure null where the words do not tell what is counted
 * @param phrase the numeral and its measure word
 */
public record Amount(
    BigDecimal least,
    BigDecimal most,
    Precision precision,
    @Nullable UnitOfMeasure unitOfMeasure,
    Phrase phrase) {

  /** The number to go by: the upper end of a range. */
  public BigDecimal value() {
    return most;
  }
}
