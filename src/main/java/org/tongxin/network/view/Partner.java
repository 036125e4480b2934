package org.tongxin.network.view;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/** Somebody who can be reached through shared alliances, and one shortest way to them. */
@Description(
    "A party that can be reached through shared alliances, and one shortest way to it (可达主体)")
public record Partner(
    @Ignore String partyId,
    @Ignore String sort,
    @Description("How many shared alliances lie between (跳数)") int hops,
    @Description("The way: from step to step the alliance that is shared and with whom (途径)")
        List<@NonNull Step> way) {
  public Partner {
    way = List.copyOf(way);
  }

  /** An alliance, and with whom it is shared. */
  @org.eclipse.microprofile.graphql.Name("PartnerStep")
  @Description("A shared alliance, and with whom it is shared (途径的一步)")
  public record Step(
      @Description("Which step, from 1 (第几步)") int hop,
      @Ignore String allianceId,
      @Ignore String partyId) {}
}
