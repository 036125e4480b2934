package org.tongxin.duty.roster;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;

/** Every roster there could be, tried one by one: slow, and nothing can be wrong with it. */
final class BruteForce {
  private final Problem problem;
  private final List<Assignment> before;
  private int fewest = Integer.MAX_VALUE;
  private double least = Double.MAX_VALUE;

  /**
   * @param changed the fewest turns that differ
   * @param imbalance of the rosters with so few, the least sum of what each owes or is owed
   */
  record Nearest(int changed, double imbalance) {}

  private BruteForce(Problem problem, List<Assignment> before) {
    this.problem = problem;
    this.before = before;
  }

  /** Empty where no roster keeps every rule. */
  static Optional<Nearest> nearest(Problem problem, List<Assignment> before) {
    var force = new BruteForce(problem, before);
    force.tryAll(new ArrayList<>(), 0);
    return force.fewest == Integer.MAX_VALUE
        ? Optional.empty()
        : Optional.of(new Nearest(force.fewest, force.least));
  }

  private void tryAll(List<Assignment> begun, int changed) {
    if (changed > fewest) {
      return;
    }
    if (begun.size() == problem.slots().size()) {
      if (BrokenRules.of(problem, begun).isEmpty()) {
        double imbalance = imbalance(problem, begun);
        least = changed < fewest ? imbalance : Math.min(least, imbalance);
        fewest = changed;
      }
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

  /** The sum of what each owes or is owed at the end, in turns. */
  static double imbalance(Problem problem, List<Assignment> roster) {
    var accounts = new Accounts(problem.members(), problem.opening().deficits());
    for (Slot slot : problem.slots()) {
      accounts.turn(slot, roster.get(slot.number()).holders());
    }
    return accounts.deficits().values().stream()
        .map(BigFraction::abs)
        .mapToDouble(BigFraction::doubleValue)
        .sum();
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
