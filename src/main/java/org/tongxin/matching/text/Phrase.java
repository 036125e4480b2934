package org.tongxin.matching.text;

/**
 * Words of a text and where they stand in it, in UTF-16 units as in Java.
 *
 * @param end the first position after them
 * @param words as they were typed
 */
public record Phrase(int start, int end, String words) {
  public Phrase {
    if (start < 0 || end < start || words.length() != end - start) {
      throw new IllegalArgumentException("no phrase: " + start + " to " + end);
    }
  }

  static Phrase of(String text, int start, int end) {
    return new Phrase(start, end, text.substring(start, end));
  }
}
