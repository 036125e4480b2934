package org.tongxin.duty;

import io.smallrye.mutiny.Uni;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * A room's word on what is open when a turn is handed over; every bean of this type is asked. Rooms
 * above duty speak through it, which duty itself must not know.
 */
public interface OpenItems {
  /**
   * What is asked.
   *
   * @param partyIds who holds the turn that ends and the next one
   * @param day in the zone of the alliance
   */
  record Asked(String allianceId, Set<String> partyIds, LocalDate day) {
    public Asked {
      partyIds = Set.copyOf(partyIds);
    }
  }

  /**
   * What is open in the alliance on the day and is owned by one of the parties or by the alliance
   * itself, in any order.
   *
   * @param session the only one to be used: it may be that of a transaction that waits
   */
  Uni<List<OpenItem>> open(Mutiny.StatelessSession session, Asked asked);
}
