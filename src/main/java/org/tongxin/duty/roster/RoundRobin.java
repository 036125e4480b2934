package org.tongxin.duty.roster;

import java.util.List;

/**
 * Weighted deficit round-robin: before each turn all who are eligible accrue their share of it, and
 * the turn goes to whoever owes most, or, in the listed order, to whoever is next. Whoever is
 * passed over is not moved up: what it missed stays in its deficit.
 */
public final class RoundRobin {
  private RoundRobin() {}

  /**
   * One assignment for each slot, in order. Pins stand whatever the other rules say; a turn has
   * fewer holders than it should where nobody fits.
   */
  public static List<Assignment> draft(Problem problem) {
    var rotation = new Rotation(problem);
    return problem.slots().stream()
        .map(slot -> {
          List<String> holders = rotation.choice(slot);
          rotation.take(slot, holders);
          return new Assignment(slot.number(), holders);
        })
        .toList();
  }
}
