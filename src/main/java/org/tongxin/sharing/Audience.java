package org.tongxin.sharing;

import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * What somebody may see, as the ledger grants it.
 *
 * @param all whether everything, as for an administrator
 * @param partyIds parties that they act for or belong to
 * @param keptIds alliances that they coordinate
 * @param allianceIds alliances whose shared listings they see
 */
public record Audience(
    boolean all, Set<String> partyIds, Set<String> keptIds, Set<String> allianceIds) {
  /** Whoever shows no token. */
  public static final Audience ANYBODY = new Audience(false, Set.of(), Set.of(), Set.of());

  public Audience {
    partyIds = Set.copyOf(partyIds);
    keptIds = Set.copyOf(keptIds);
    allianceIds = Set.copyOf(allianceIds);
  }

  /** Whether they may know of a listing. The questions to the graph keep the same rule. */
  public boolean sees(Listed listed) {
    if (all || among(partyIds, listed.ownerIds()) || among(keptIds, scope(listed))) {
      return true;
    }
    return listed.state() != ListingState.DRAFT
        && switch (listed.visibility()) {
          case PUBLIC -> true;
          case ALLIANCE -> among(allianceIds, scope(listed));
          case UNIT -> false;
        };
  }

  private static List<String> scope(Listed listed) {
    return listed.links().allianceIds();
  }

  private static boolean among(Set<String> some, List<String> ids) {
    return !Collections.disjoint(some, ids);
  }
}
