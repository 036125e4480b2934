package org.tongxin.matching.text;

/** Where the sentence and the clause around a position begin and end. Each is found once. */
final class Bounds {
  private final String text;
  private final int[] clauseStarts;
  private final int[] clauseEnds;
  private final int[] sentenceStarts;
  private final int[] sentenceEnds;

  Bounds(String text) {
    this.text = text;
    int size = text.length() + 1;
    clauseStarts = new int[size];
    clauseEnds = new int[size];
    sentenceStarts = new int[size];
    sentenceEnds = new int[size];
    for (int at = 1; at < size; at++) {
      char mark = text.charAt(at - 1);
      clauseStarts[at] = Surface.endsClause(mark) ? at : clauseStarts[at - 1];
      sentenceStarts[at] = Surface.endsSentence(mark) ? at : sentenceStarts[at - 1];
    }
    fillEnds();
  }

  private void fillEnds() {
    int last = text.length();
    clauseEnds[last] = last;
    sentenceEnds[last] = last;
    for (int at = last - 1; at >= 0; at--) {
      char mark = text.charAt(at);
      clauseEnds[at] = Surface.endsClause(mark) ? at : clauseEnds[at + 1];
      sentenceEnds[at] = Surface.endsSentence(mark) ? at : sentenceEnds[at + 1];
    }
  }

  int clauseStart(int at) {
    return clauseStarts[at];
  }

  int clauseEnd(int at) {
    return clauseEnds[at];
  }

  /** At most 200 characters of it, so that reading takes no longer than the text is long. */
  String clause(int at) {
    return text.substring(Math.max(clauseStarts[at], at - 100), Math.min(clauseEnds[at], at + 100));
  }

  /** At most 200 characters of it, as of a clause. */
  String sentence(int at) {
    int from = Math.max(sentenceStarts[at], at - 100);
    return text.substring(from, Math.min(sentenceEnds[at], at + 100));
  }
}
