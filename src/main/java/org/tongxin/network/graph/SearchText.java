package org.tongxin.network.graph;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.tongxin.kernel.Folding;
import org.tongxin.kernel.Refusal;

/**
 * What somebody types to find a name, folded as the names are. Words are all wanted; Han characters
 * match anywhere in a name, other letters at the beginning of a word.
 */
public record SearchText(String folded) {

  /**
   * @throws org.tongxin.kernel.Refused where there is no letter and no digit in it
   */
  public static SearchText of(String text) {
    String folded = Folding.fold(text);
    if (folded.isEmpty()) {
      throw Refusal.badInput("text", "至少输入一个文字或数字", "give at least one letter or digit")
          .asException();
    }
    return new SearchText(folded);
  }

  // Folding left letters, digits and single spaces, so that nothing of Lucene's syntax is in the
  // words.
  public String lucene() {
    return Arrays.stream(folded.split(" "))
        .map(SearchText::term)
        .collect(Collectors.joining(" AND "));
  }

  private static String term(String word) {
    boolean han =
        word.codePoints()
            .anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
    return han ? "\"" + word + "\"" : word + "*";
  }
}
