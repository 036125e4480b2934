package org.tongxin.duty.roster;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Rosters that keep every rule. Round-robin proposes; the solver steps in only where its proposal
 * breaks a rule, and changes as few turns as it finds it can: in a very large roster its search
 * ends before it has proved that fewer would not do. The same question always has the same answer.
 */
public final class Rostering {
  private Rostering() {}

  /**
   * A new roster, as near to round-robin as the rules allow.
   *
   * @throws IllegalStateException where the solver finds neither a roster nor that there is none
   */
  public static Drafted draft(Problem problem) {
    return nearest(problem, RoundRobin.draft(problem));
  }

  /**
   * The roster that keeps every rule and differs from one before in the fewest turns.
   *
   * @param before matched by the numbers of the periods; a turn that it lacks counts as changed
   * @throws IllegalStateException where the solver finds neither a roster nor that there is none
   */
  public static Drafted repair(Problem problem, List<Assignment> before) {
    Map<Integer, List<String>> held = new HashMap<>();
    before.forEach(assignment -> held.put(assignment.number(), assignment.holders()));
    return nearest(
        problem,
        problem.slots().stream()
            .map(slot ->
                new Assignment(
                    slot.number(), problem.listed(held.getOrDefault(slot.number(), List.of()))))
            .toList());
  }

  /**
   * The numbers of the periods that break a rule in a roster; of two that are too near to one
   * another, the later.
   *
   * @param roster the assignments of all slots, in order
   */
  public static List<Integer> broken(Problem problem, List<Assignment> roster) {
    if (roster.size() != problem.slots().size()) {
      throw new IllegalArgumentException("not an assignment for each slot");
    }
    return Keeping.broken(problem, roster);
  }

  private static Drafted nearest(Problem problem, List<Assignment> before) {
    List<Conflict> obstacles = Obstacles.of(problem);
    if (!obstacles.isEmpty()) {
      return new Impossible(obstacles);
    }
    if (Keeping.keeps(problem, before)) {
      return new Roster(before, 0, false);
    }
    Optional<List<Assignment>> found = LeastChange.from(problem, before);
    return found.isPresent()
        ? new Roster(found.get(), changed(before, found.get()), true)
        : new Impossible(Infeasibility.of(problem));
  }

  private static int changed(List<Assignment> before, List<Assignment> after) {
    int changed = 0;
    for (int turn = 0; turn < after.size(); turn++) {
      changed += after.get(turn).equals(before.get(turn)) ? 0 : 1;
    }
    return changed;
  }
}
