package org.tongxin.matching;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a pledge refers to, by id: a need, an offer or both.
 *
 * @param providerId who gives; null only where a source names nobody
 * @param receiverId who gets; null only where a source names nobody
 * @param allianceIds in which the need or the offer was shared when the pledge was made
 */
public record PledgeLinks(
    @Nullable String needId,
    @Nullable String offerId,
    @Nullable String providerId,
    @Nullable String receiverId,
    List<String> allianceIds) {
  public PledgeLinks {
    allianceIds = List.copyOf(allianceIds);
  }

  /** The same with {@code into} wherever {@code from} was a side. */
  public PledgeLinks replaced(String from, String into) {
    return new PledgeLinks(
        needId,
        offerId,
        from.equals(providerId) ? into : providerId,
        from.equals(receiverId) ? into : receiverId,
        allianceIds);
  }
}
