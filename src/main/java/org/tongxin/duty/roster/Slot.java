package org.tongxin.duty.roster;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A turn to be given to somebody.
 *
 * @param number of the period, from 0
 * @param eligible who owes a share of this turn
 * @param absent who of them cannot serve it; they owe their share nevertheless
 * @param pinned holders that are fixed; where they are fewer than a turn has, the rest is free
 * @param gap whether it is a declared gap: nobody serves and nobody owes
 */
public record Slot(
    int number, Set<String> eligible, Set<String> absent, List<String> pinned, boolean gap) {
  public Slot {
    eligible = Set.copyOf(eligible);
    absent = Set.copyOf(absent);
    pinned = List.copyOf(pinned);
    if (number < 0) {
      throw new IllegalArgumentException("there is no period " + number);
    }
    if (new HashSet<>(pinned).size() < pinned.size()) {
      throw new IllegalArgumentException("pinned twice in one turn: " + pinned);
    }
  }

  /** Whether a member owes a share of this turn and is there to serve it. */
  public boolean fits(String member) {
    return !gap && eligible.contains(member) && !absent.contains(member);
  }
}
