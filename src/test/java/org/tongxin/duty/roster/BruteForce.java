package org.tongxin.duty.roster;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** Every roster there could be, tried one by one: slow, and nothing can be wrong with it. */
final class BruteForce {
  private final Problem problem;
  private final List<Assignment> before;
  private int fewest = Integer.MAX_VALUE;

  private BruteForce(Problem problem, List<Assignment> before) {
    this.problem = problem;
    this.before = before;
  }

  /** The fewest turns that differ; empty where no roster keeps every rule. */
  static OptionalInt fewestChanges(Problem problem, List<Assignment> before) {
    var force = new BruteForce(problem, before);
    force.tryAll(new ArrayList<>(), 0);
    return force.fewest == Integer.MAX_VALUE ? OptionalInt.empty() : OptionalInt.of(force.fewest);
  }

  private void tryAll(List<Assignment> begun, int changed) {
    if (changed >= fewest) {
      return;
    }
    if (begun.size() == problem.slots().size()) {
      fewest = BrokenRules.of(problem, begun).isEmpty() ? changed : fewest;
      return;
    }
    Slot slot = problem.slots().get(begun.size());
    for (List<String> holders : choices(slot)) {
      begun.add(new Assignment(slot.number(), holders));
      boolean same = holders.equals(before.get(begun.size() - 1).holders());
      tryAll(begun, changed + (same ? 0 : 1));
      begun.removeLast();
    }
  }

  /** All that fit and are as many as a turn has. */
  private List<List<String>> choices(Slot slot) {
    if (slot.gap()) {
      return List.of(List.of());
    }
    List<String> fit = problem.ids().stream().filter(slot::fits).toList();
    var choices = new ArrayList<List<String>>();
    for (int bits = 0; bits < 1 << fit.size(); bits++) {
      if (Integer.bitCount(bits) == problem.rules().holders()) {
        var chosen = new ArrayList<String>();
        for (int i = 0; i < fit.size(); i++) {
          if ((bits >> i & 1) == 1) {
            chosen.add(fit.get(i));
          }
        }
        choices.add(chosen);
      }
    }
    return choices;
  }
}
