package org.tongxin.network;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;

/** A feature's word on what awaits a party; every bean of this type is asked. */
public interface InboxSource {
  /** What awaits the party at an instant, in any order. */
  Uni<List<InboxItem>> awaiting(String partyId, Instant now);
}
