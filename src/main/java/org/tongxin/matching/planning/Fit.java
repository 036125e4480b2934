package org.tongxin.matching.planning;

import java.util.List;
import org.tongxin.matching.Reason;

/** A need and an offer that match. */
public record Fit(String needId, String offerId, int score, List<Reason> reasons) {
  public Fit {
    reasons = List.copyOf(reasons);
  }
}
