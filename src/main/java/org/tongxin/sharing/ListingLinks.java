package org.tongxin.sharing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a listing refers to, by id.
 *
 * @param ownerIds parties; empty where a source names nobody
 * @param allianceIds alliances that it is shared in
 * @param placeId unit with the room {@code roomId}, where it names one
 * @param pactId arrangement under which it is shared
 */
public record ListingLinks(
    String categoryId,
    List<String> ownerIds,
    List<String> allianceIds,
    @Nullable String placeId,
    @Nullable String roomId,
    @Nullable String regionId,
    @Nullable String pactId) {
  public ListingLinks {
    ownerIds = List.copyOf(ownerIds);
    allianceIds = List.copyOf(allianceIds);
  }

  /** The same with {@code into} wherever {@code from} stood. */
  public ListingLinks replaced(String from, String into) {
    return new ListingLinks(
        categoryId,
        ownerIds.stream().map(id -> id.equals(from) ? into : id).distinct().sorted().toList(),
        allianceIds,
        from.equals(placeId) ? into : placeId,
        roomId,
        regionId,
        pactId);
  }
}
