package org.tongxin.duty.roster;

import java.util.List;

/**
 * Turns that keep every rule.
 *
 * @param assignments one for each slot, in order
 * @param changed how many turns differ from what round-robin, or the roster before, had
 * @param repaired whether the solver had to step in
 */
public record Roster(List<Assignment> assignments, int changed, boolean repaired)
    implements Drafted {
  public Roster {
    assignments = List.copyOf(assignments);
  }
}
