package org.tongxin.sharing.ledger;

import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.tongxin.access.Caller;
import org.tongxin.access.Role;
import org.tongxin.journal.Known;
import org.tongxin.journal.Transaction;
import org.tongxin.kernel.Checks;
import org.tongxin.kernel.Refusal;
import org.tongxin.network.ledger.Fresh;
import org.tongxin.sharing.Audience;
import org.tongxin.sharing.Listed;
import org.tongxin.sharing.ListingLifeCycle.Mover;
import org.tongxin.sharing.ListingLinks;

/** Who may do what with listings. */
final class Sharing {
  private static final String PRACTICE =
      """
      select practice from unit where id in (:ids)
      union select practice from alliance where id in (:ids)
      union select false from team where id in (:ids)
      """;

  private final Transaction transaction;
  private final Known known;

  Sharing(Transaction transaction, Known known) {
    this.transaction = transaction;
    this.known = known;
  }

  /**
   * Refuses whoever neither acts for an owner nor coordinates an alliance, and notes alliances that
   * no owner belongs to and the caller does not coordinate, and made-up parties among real ones.
   */
  Uni<Void> check(Caller caller, Checks checks, ListingLinks links) {
    if (movers(caller, links).isEmpty()) {
      caller.requireAdministrator();
    }
    return alliances(Set.copyOf(links.ownerIds()))
        .invoke(theirs -> {
          for (String alliance : links.allianceIds()) {
            checks.that(
                theirs.contains(alliance) || coordinates(caller, alliance),
                Refusal.badInput(
                    "input.listing.alliances", "主体不是该联盟的成员", "no owner is a member of it"));
          }
        })
        .chain(() -> practices(links))
        .invoke(kinds ->
            checks.that(
                kinds.size() < 2,
                Refusal.badInput(
                    "input.listing.owners",
                    "练习用的虚构主体与真实主体不能共享",
                    "what is made up for practice shares nothing with what is real")))
        .replaceWithVoid();
  }

  /** Whether it is made up for practice, as its parties are. */
  Uni<Boolean> isPractice(ListingLinks links) {
    return practices(links).map(kinds -> kinds.contains(true));
  }

  /** As what somebody moves a listing. */
  static Set<Mover> movers(Caller caller, ListingLinks links) {
    var movers = new HashSet<Mover>();
    if (links.ownerIds().stream().anyMatch(caller::actsFor)) {
      movers.add(Mover.OWNER);
    }
    if (caller.has(Role.ADMINISTRATOR)
        || links.allianceIds().stream().anyMatch(id -> coordinates(caller, id))) {
      movers.add(Mover.COORDINATOR);
    }
    return movers;
  }

  /** Notes NOT_FOUND for what is not there and for what the caller may not know of. */
  static void checkSeen(
      Checks checks,
      String field,
      org.tongxin.sharing.@org.jspecify.annotations.Nullable Listing listing,
      Audience audience) {
    checks.that(listing != null && audience.sees(listing.listed()), Refusal.notFound(field));
  }

  /** Refuses whoever neither acts for an owner nor coordinates an alliance of the listing. */
  static void requireKeeper(Caller caller, Listed listed) {
    if (movers(caller, listed.links()).isEmpty()) {
      caller.requireAdministrator();
    }
  }

  private static boolean coordinates(Caller caller, String allianceId) {
    return caller.has(Role.COORDINATOR, allianceId) || caller.has(Role.ADMINISTRATOR);
  }

  private Uni<Set<String>> alliances(Set<String> ownerIds) {
    return known.once(
        List.of("alliances", ownerIds),
        () ->
            Audiences.alliances(
                transaction.session(), ownerIds, Fresh.day(transaction, null, Drafting.ZONE)));
  }

  private Uni<List<Boolean>> practices(ListingLinks links) {
    var ids = new ArrayList<>(links.ownerIds());
    ids.addAll(links.allianceIds());
    return known.once(
        List.of("practice", ids),
        () ->
            transaction
                .session()
                .createNativeQuery(PRACTICE, Boolean.class)
                .setParameter("ids", ids)
                .getResultList());
  }
}
