package org.tongxin.duty.roster;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What is wrong with a roster, by the definition of each rule and nothing of the house. */
final class BrokenRules {
  private BrokenRules() {}

  static List<String> of(Problem problem, List<Assignment> roster) {
    var broken = new ArrayList<String>();
    for (int turn = 0; turn < problem.slots().size(); turn++) {
      Slot slot = problem.slots().get(turn);
      List<String> holders = roster.get(turn).holders();
      if (holders.size() != (slot.gap() ? 0 : problem.rules().holders())
          || Set.copyOf(holders).size() != holders.size()) {
        broken.add(turn + ": holders " + holders);
      }
      if (!slot.eligible().containsAll(holders)
          || holders.stream().anyMatch(slot.absent()::contains)) {
        broken.add(turn + ": cannot serve " + holders);
      }
      if (!slot.gap() && !holders.containsAll(slot.pinned())) {
        broken.add(turn + ": pinned " + slot.pinned());
      }
    }
    broken.addAll(tooClose(problem, roster));
    return broken;
  }

  private static List<String> tooClose(Problem problem, List<Assignment> roster) {
    List<Set<String>> turns = new ArrayList<>(problem.opening().recent());
    roster.forEach(assignment -> turns.add(new HashSet<>(assignment.holders())));
    var broken = new ArrayList<String>();
    for (int one = problem.opening().recent().size(); one < turns.size(); one++) {
      for (int other = Math.max(0, one - problem.rules().minGap()); other < one; other++) {
        Set<String> both = new HashSet<>(turns.get(one));
        both.retainAll(turns.get(other));
        if (!both.isEmpty()) {
          broken.add(both + " in " + other + " and " + one);
        }
      }
    }
    return broken;
  }
}
