package org.tongxin.matching.search;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.tongxin.matching.Matches;
import org.tongxin.matching.score.Demands;
import org.tongxin.sharing.Audience;
import org.tongxin.sharing.Need;

/** The offers that are worth planning with, a need at a time, so that nothing else waits. */
@ApplicationScoped
public class OffersForNeeds {
  private static final int MOST = 50;

  private final MatchSearch search;

  OffersForNeeds(MatchSearch search) {
    this.search = search;
  }

  /** Up to fifty that fit a need, the best first. */
  public Uni<Matches> of(Need need, Audience audience) {
    return search.matches(need, Demands.NONE, audience).map(found -> found.first(MOST));
  }
}
