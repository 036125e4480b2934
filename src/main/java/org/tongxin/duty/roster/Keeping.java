package org.tongxin.duty.roster;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Whether a roster keeps every rule. */
final class Keeping {
  private final Problem problem;
  private final Map<String, Integer> lastServed = new HashMap<>();
  private int now;

  private Keeping(Problem problem) {
    this.problem = problem;
    problem.opening().recent().forEach(this::remember);
  }

  /** Whether the assignments are those of all slots, in order, and keep every rule. */
  static boolean keeps(Problem problem, List<Assignment> assignments) {
    return assignments.size() == problem.slots().size() && broken(problem, assignments).isEmpty();
  }

  /** The numbers of the periods whose assignments break a rule. */
  static List<Integer> broken(Problem problem, List<Assignment> assignments) {
    var keeping = new Keeping(problem);
    var broken = new ArrayList<Integer>();
    for (int turn = 0; turn < assignments.size(); turn++) {
      if (!keeping.keeps(problem.slots().get(turn), assignments.get(turn))) {
        broken.add(assignments.get(turn).number());
      }
    }
    return broken;
  }

  private boolean keeps(Slot slot, Assignment assignment) {
    Set<String> holders = new HashSet<>(assignment.holders());
    boolean kept =
        assignment.number() == slot.number()
            && assignment.holders().size() == (slot.gap() ? 0 : problem.rules().holders())
            && holders.size() == assignment.holders().size()
            && holders.containsAll(slot.pinned())
            && holders.stream().allMatch(holder -> slot.fits(holder) && !tooSoon(holder));
    remember(holders);
    return kept;
  }

  private boolean tooSoon(String holder) {
    Integer served = lastServed.get(holder);
    return served != null && now - served <= problem.rules().minGap();
  }

  private void remember(Set<String> holders) {
    holders.forEach(holder -> lastServed.put(holder, now));
    now++;
  }
}
