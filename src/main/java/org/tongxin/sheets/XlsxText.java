package org.tongxin.sheets;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How .xlsx writes texts and numbers. */
final class XlsxText {
  /** Of a number, as many digits as Excel keeps; what comes after them is noise. */
  static final int DIGITS = 15;

  private static final int LARGEST_EXPONENT = 400;
  private static final int LONGEST_NUMBER = 100;
  private static final int LETTERS = 26;
  private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

  private XlsxText() {}

  /** Undoes {@code _x000D_} and the like, which stand for characters that XML cannot hold. */
  static String unescaped(String text) {
    if (!text.contains("_x")) {
      return text;
    }
    return ESCAPE
        .matcher(text)
        .replaceAll(each ->
            Matcher.quoteReplacement(
                Character.toString((char) Integer.parseInt(each.group(1), 16))));
  }

  /** Keeps a text that looks like such an escape from being taken for one. */
  static String escaped(String text) {
    return text.contains("_x") ? ESCAPE.matcher(text).replaceAll("_x005F_x$1_") : text;
  }

  /** As people wrote it, at most 15 digits; null where it is out of range. */
  static @Nullable BigDecimal decimal(String written) {
    if (written.length() > LONGEST_NUMBER) {
      return null;
    }
    try {
      BigDecimal number = new BigDecimal(written.strip()).round(new MathContext(DIGITS));
      // Compared before it is written out: a great exponent would fill the memory with noughts.
      if (Math.abs((long) number.scale()) > LARGEST_EXPONENT) {
        return null;
      }
      BigDecimal plain = number.stripTrailingZeros();
      return plain.signum() == 0 ? BigDecimal.ZERO : plain;
    } catch (ArithmeticException | NumberFormatException e) {
      return null;
    }
  }

  /** A number that counts something in the file. */
  static int whole(String written) {
    try {
      int number = Integer.parseInt(written.strip());
      if (number >= 0) {
        return number;
      }
    } catch (NumberFormatException e) {
      throw Unfit.DAMAGED.found();
    }
    throw Unfit.DAMAGED.found();
  }

  /** The column of an address such as {@code AB12}, from 0. */
  static int column(String address) {
    int column = 0;
    int i = 0;
    while (i < address.length() && isCapital(address.charAt(i))) {
      column = column * LETTERS + address.charAt(i) - 'A' + 1;
      i++;
      if (i > 3) {
        throw Unfit.DAMAGED.found();
      }
    }
    if (column == 0) {
      throw Unfit.DAMAGED.found();
    }
    return column - 1;
  }

  private static boolean isCapital(char each) {
    return each >= 'A' && each <= 'Z';
  }
}
