package org.tongxin.matching.text;

import java.util.Locale;

/** The face of a text to look words up in, position by position that of the text itself. */
final class Surface {
  private static final char FIRST_WIDE = '！';
  private static final char LAST_WIDE = '～';
  private static final char WIDE_SPACE = '　';
  private static final int WIDE_TO_NARROW = FIRST_WIDE - '!';
  private static final String SENTENCE_ENDS = ".!?;。\n";
  private static final String CLAUSE_ENDS = SENTENCE_ENDS + ",、:";

  private Surface() {}

  /** Narrow digits, letters and marks, small letters, and no control characters but line ends. */
  static String of(String text) {
    var surface = new StringBuilder(text.length());
    for (int at = 0; at < text.length(); at++) {
      surface.append(plain(text.charAt(at)));
    }
    return surface.toString();
  }

  private static char plain(char typed) {
    if (typed == '\n' || typed == '\r') {
      return '\n';
    }
    if (typed == WIDE_SPACE || Character.isISOControl(typed)) {
      return ' ';
    }
    char narrow =
        typed >= FIRST_WIDE && typed <= LAST_WIDE ? (char) (typed - WIDE_TO_NARROW) : typed;
    return narrow < 128 ? Character.toString(narrow).toLowerCase(Locale.ROOT).charAt(0) : narrow;
  }

  static boolean endsSentence(char mark) {
    return SENTENCE_ENDS.indexOf(mark) >= 0;
  }

  static boolean endsClause(char mark) {
    return CLAUSE_ENDS.indexOf(mark) >= 0;
  }
}
