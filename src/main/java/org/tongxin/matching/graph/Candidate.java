package org.tongxin.matching.graph;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tongxin.matching.meaning.Meaning;
import org.tongxin.sharing.Listing;

/**
 * A listing that may fit, with what ties it to whoever asks.
 *
 * @param meaning what its words mean; null where they were not read yet
 * @param allianceIds in which it is shared, and of which its owners are members
 * @param twoSteps whether its owners share an alliance with a fellow member of the asker
 * @param regionIds where it or its owners are, and what that is within
 */
public record Candidate(
    Listing listing,
    @Nullable Meaning meaning,
    List<String> allianceIds,
    boolean twoSteps,
    List<String> regionIds) {
  public Candidate {
    allianceIds = List.copyOf(allianceIds);
    regionIds = List.copyOf(regionIds);
  }
}
