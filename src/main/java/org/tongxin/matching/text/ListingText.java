package org.tongxin.matching.text;

import java.util.List;

/**
 * Reads what people type about what they offer or need: Chinese, of any length in time that grows
 * with it, and never with an exception. The same text is always read in the same way.
 */
public final class ListingText {

  /** How many characters (UTF-16 units) a caller should take; longer ones are BAD_INPUT. */
  public static final int LONGEST = 2000;

  private final Rules rules;

  public ListingText(Rules rules) {
    this.rules = rules;
  }

  /** The candidate listings of a text, with what is wrong with them. */
  public Reading read(String text) {
    List<Piece> pieces = Assembly.of(Segments.of(rules, text), text);
    if (!pieces.isEmpty()) {
      return new Reading(pieces, List.of());
    }
    var whole = new Phrase(0, text.length(), text);
    return new Reading(pieces, List.of(new Fault(Fault.Kind.NOTHING_RECOGNISED, whole)));
  }
}
