package org.tongxin.matching.text;

import java.math.BigDecimal;

/**
 * A number as it was written.
 *
 * @param end the first position after it
 */
record Numeral(int end, BigDecimal least, BigDecimal most, Precision precision) {
  static Numeral exact(int end, BigDecimal value) {
    return new Numeral(end, value, value, Precision.EXACT);
  }

  Numeral said(int newEnd, Precision how) {
    return new Numeral(newEnd, least, most, precision == Precision.EXACT ? how : precision);
  }

  Numeral plus(int newEnd, BigDecimal more) {
    return new Numeral(newEnd, least.add(more), most.add(more), precision);
  }

  Numeral times(int newEnd, BigDecimal factor) {
    return new Numeral(newEnd, least.multiply(factor), most.multiply(factor), precision);
  }

  /** A small whole number, such as an hour; -1 where it is none. */
  int small() {
    boolean whole = precision == Precision.EXACT && least.stripTrailingZeros().scale() <= 0;
    return whole && least.compareTo(BigDecimal.valueOf(100)) < 0 ? least.intValue() : -1;
  }
}
