package org.tongxin.duty.roster;

import java.util.ArrayList;
import java.util.List;
import org.tongxin.kernel.Text;

/** Turns as people count them, from 1, in runs: "turns 1–3, 7". */
final class TurnWords {
  private TurnWords() {}

  /**
   * Puts the turns where both texts have a first {@code %s}.
   *
   * @param numbers of periods, from 0, ascending
   */
  static Text of(Text words, List<Integer> numbers) {
    List<String> runs = runs(numbers);
    String zh = "第" + String.join("、", runs) + "轮";
    String en = (numbers.size() == 1 ? "turn " : "turns ") + String.join(", ", runs);
    return new Text(
        words.zh() == null ? null : words.zh().formatted(zh),
        words.en() == null ? null : words.en().formatted(en));
  }

  private static List<String> runs(List<Integer> numbers) {
    var runs = new ArrayList<String>();
    int start = 0;
    for (int i = 0; i < numbers.size(); i++) {
      if (i + 1 == numbers.size() || numbers.get(i + 1) != numbers.get(i) + 1) {
        runs.add(run(numbers.get(start) + 1, numbers.get(i) + 1));
        start = i + 1;
      }
    }
    return runs;
  }

  private static String run(int first, int last) {
    return first == last ? "" + first : first + "–" + last;
  }
}
