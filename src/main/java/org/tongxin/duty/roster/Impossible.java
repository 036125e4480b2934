package org.tongxin.duty.roster;

import java.util.List;

/**
 * No roster keeps every rule.
 *
 * @param conflicts what cannot hold together, never empty; give up one of them and look again
 */
public record Impossible(List<Conflict> conflicts) implements Drafted {
  public Impossible {
    conflicts = List.copyOf(conflicts);
    if (conflicts.isEmpty()) {
      throw new IllegalArgumentException("impossible without a reason");
    }
  }
}
