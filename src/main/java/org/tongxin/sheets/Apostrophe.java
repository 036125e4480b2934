package org.tongxin.sheets;

/**
 * Keeps a text of a .csv file from being taken for a formula. A text whose first character, after
 * any blanks and apostrophes, is one of {@code = + - @}, or that has a tab or a carriage return
 * among those blanks, is written with one apostrophe more before it; reading takes one off from
 * exactly these. So every text comes back as it was, but for the blanks around it.
 */
final class Apostrophe {
  private static final String STARTS_FORMULA = "=+-@";

  private Apostrophe() {}

  static String guard(String text) {
    return isRisky(text.stripTrailing()) ? "'" + text : text;
  }

  /** Undoes {@link #guard} on a trimmed text. */
  static String unguard(String trimmed) {
    return isGuarded(trimmed) ? trimmed.substring(1) : trimmed;
  }

  static boolean isGuarded(String trimmed) {
    return trimmed.startsWith("'") && isRisky(trimmed.substring(1));
  }

  private static boolean isRisky(String text) {
    for (int i = 0; i < text.length(); i++) {
      char each = text.charAt(i);
      if (each == '\t' || each == '\r') {
        return true;
      }
      if (each != '\'' && !Character.isWhitespace(each)) {
        return STARTS_FORMULA.indexOf(each) >= 0;
      }
    }
    return false;
  }
}
