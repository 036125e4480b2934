package org.tongxin.network.ledger;

import io.smallrye.mutiny.Uni;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.hibernate.reactive.mutiny.Mutiny;

/** To which alliances parties belong, as the ledger has it. */
public final class Belonging {
  // Membership reaches upwards: who is a member of a member belongs to the alliance.
  private static final String ALLIANCES =
      """
      with recursive place as (
        select alliance_id from membership where party_id in (:parties)
          and coalesce(since, stated_from) <= :today and (until is null or until > :today)
        union
        select m.alliance_id from membership m join place on m.party_id = place.alliance_id
        where coalesce(m.since, m.stated_from) <= :today and (m.until is null or m.until > :today))
      select alliance_id from place
      union
      select id from alliance where members_same_as_id in (select alliance_id from place) and not removed
      """;

  private Belonging() {}

  /**
   * The alliances that one of the parties belongs to on a day, also by way of an alliance that is a
   * member; one statement, none for no parties.
   */
  public static Uni<Set<String>> alliances(
      Mutiny.StatelessSession session, Collection<String> partyIds, LocalDate today) {
    return partyIds.isEmpty()
        ? Uni.createFrom().item(Set.of())
        : session
            .createNativeQuery(ALLIANCES, String.class)
            .setParameter("parties", List.copyOf(partyIds))
            .setParameter("today", today)
            .getResultList()
            .map(Set::copyOf);
  }
}
