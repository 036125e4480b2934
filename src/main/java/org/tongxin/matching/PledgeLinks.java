package org.tongxin.matching;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a pledge refers to, by id: a need, an offer or both.
 *
 * @param providerId who gives; null only where a source names nobody
 * @param receiverId who gets; null only where a source names nobody
 * @param allianceIds in which the need or the offer was shared when the pledge was made
 * @param bookingId of the offer, made when the pledge was accepted; null where none was
 */
public record PledgeLinks(
    @Nullable String needId,
    @Nullable String offerId,
    @Nullable String providerId,
    @Nullable String receiverId,
    List<String> allianceIds,
    @Nullable String bookingId) {
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
        allianceIds,
        bookingId);
  }

  /** The same with a booking. */
  PledgeLinks booked(String id) {
    return new PledgeLinks(needId, offerId, providerId, receiverId, allianceIds, id);
  }
}
