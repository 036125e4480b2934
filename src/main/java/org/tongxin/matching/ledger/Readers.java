package org.tongxin.matching.ledger;

import org.jspecify.annotations.Nullable;
import org.tongxin.access.Caller;
import org.tongxin.access.Role;
import org.tongxin.matching.Pledge;
import org.tongxin.matching.PledgeLifeCycle.Mover;
import org.tongxin.matching.PledgeLinks;

/** Who may know of a pledge, and as what they act on it. */
final class Readers {
  private Readers() {}

  /**
   * Both sides know of it, and the coordinators of the alliances that it is made in; everybody
   * knows of what a source reports.
   */
  static boolean sees(Caller caller, Pledge pledge) {
    return pledge.reported() != null
        || is(caller, Mover.PROVIDER, pledge.links())
        || is(caller, Mover.PROPOSER, pledge.links());
  }

  static boolean is(Caller caller, Mover mover, PledgeLinks links) {
    return switch (mover) {
      case PROVIDER -> actsFor(caller, links.providerId());
      case RECEIVER -> actsFor(caller, links.receiverId());
      case PROPOSER ->
          actsFor(caller, links.receiverId())
              || links.allianceIds().stream().anyMatch(id -> caller.has(Role.COORDINATOR, id));
      case CLOCK -> false;
    };
  }

  /**
   * Whether the caller was named for the provider, rather than for everybody: who delivers does not
   * say that it arrived, even where they act for the receiver too.
   */
  static boolean isOfProvider(Caller caller, PledgeLinks links) {
    return caller.grants().stream()
        .anyMatch(grant -> grant.partyId() != null && grant.partyId().equals(links.providerId()));
  }

  private static boolean actsFor(Caller caller, @Nullable String partyId) {
    return partyId == null ? caller.has(Role.ADMINISTRATOR) : caller.actsFor(partyId);
  }
}
