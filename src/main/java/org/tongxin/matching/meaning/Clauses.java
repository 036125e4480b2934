package org.tongxin.matching.meaning;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts words into clauses: the title, then the text, cut after each mark that ends a clause, but
 * not at a comma or colon between two digits. What is too short to mean anything alone is put
 * before the next clause with its mark, or at the end behind the last. The first 32 count.
 */
final class Clauses {
  private static final String ENDS = "，,。；;！!？?：:\n";
  private static final String WITHIN_NUMBERS = ",:";
  private static final int SHORTEST = 4;
  // A page of text; whoever goes on after that has said what it is about.
  private static final int MOST = 32;

  private final String text;
  private final List<String> found = new ArrayList<>();
  private String current = "";

  private Clauses(String text) {
    this.text = text;
  }

  /** At least one, the title first; none is blank. */
  static List<String> of(Words words) {
    List<String> all = new ArrayList<>();
    all.add(words.title().strip());
    all.addAll(new Clauses(words.text() == null ? "" : words.text()).cut());
    return List.copyOf(all.subList(0, Math.min(MOST, all.size())));
  }

  private List<String> cut() {
    for (int at = 0; at < text.length(); at++) {
      if (isEnd(at)) {
        end(text.charAt(at));
      } else {
        current += text.charAt(at);
      }
    }
    rest(current.strip());
    return found;
  }

  private void end(char mark) {
    String clause = current.strip();
    if (isLong(clause)) {
      found.add(clause);
      current = "";
    } else if (!clause.isEmpty()) {
      current += mark;
    }
  }

  private void rest(String clause) {
    if (clause.isEmpty()) {
      return;
    }
    if (isLong(clause) || found.isEmpty()) {
      found.add(clause);
    } else {
      found.addLast(found.removeLast() + "，" + clause);
    }
  }

  private boolean isEnd(int at) {
    char mark = text.charAt(at);
    return ENDS.indexOf(mark) >= 0 && !(WITHIN_NUMBERS.indexOf(mark) >= 0 && isBetweenDigits(at));
  }

  private boolean isBetweenDigits(int at) {
    return at > 0
        && at < text.length() - 1
        && Character.isDigit(text.charAt(at - 1))
        && Character.isDigit(text.charAt(at + 1));
  }

  private static boolean isLong(String clause) {
    return clause.codePointCount(0, clause.length()) >= SHORTEST;
  }
}
