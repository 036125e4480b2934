package org.tongxin.network;

import io.smallrye.graphql.api.Nullable;

/**
 * Ids of what an alliance is tied to, besides its members.
 *
 * @param regionId where it is
 * @param parentId the alliance that it belongs to
 * @param bodyId the unit that embodies it, such as a joint committee's own body
 * @param coreUnitId the unit around which it is built
 * @param leadId the party that leads it
 * @param centreId the unit where it works
 * @param membersSameAsId another alliance whose members are its members too
 */
public record AllianceLinks(
    @Nullable String regionId,
    @Nullable String parentId,
    @Nullable String bodyId,
    @Nullable String coreUnitId,
    @Nullable String leadId,
    @Nullable String centreId,
    @Nullable String membersSameAsId) {
  /** The same ties, with {@code into} wherever {@code from} was. */
  public AllianceLinks replaced(String from, String into) {
    return new AllianceLinks(
        regionId,
        parentId,
        replaced(bodyId, from, into),
        replaced(coreUnitId, from, into),
        replaced(leadId, from, into),
        replaced(centreId, from, into),
        membersSameAsId);
  }

  private static @Nullable String replaced(@Nullable String id, String from, String into) {
    return from.equals(id) ? into : id;
  }

  public static final AllianceLinks NONE =
      new AllianceLinks(null, null, null, null, null, null, null);
}
