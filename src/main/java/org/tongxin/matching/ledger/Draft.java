package org.tongxin.matching.ledger;

import io.smallrye.mutiny.Uni;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tongxin.access.Caller;
import org.tongxin.journal.Transaction;
import org.tongxin.kernel.IdKind;
import org.tongxin.matching.Pledge;
import org.tongxin.matching.PledgeLinks;
import org.tongxin.matching.PledgeState;
import org.tongxin.network.ledger.Fresh;
import org.tongxin.network.ledger.Rows;
import org.tongxin.sharing.Listing;
import org.tongxin.sharing.Quantity;
import org.tongxin.sharing.ledger.Audiences;
import org.tongxin.sharing.ledger.Catalogue;

/**
 * What a pledge is to be made of, looked up: its listings locked, where the caller may see them.
 *
 * @param providerId the party asked for, else the offer's one owner; null where there is none
 * @param receiverId the party asked for, else the need's one owner; null where there is none
 * @param mixed whether some of it is made up for practice and some is not
 * @param today in Shanghai
 */
record Draft(
    Wanted wanted,
    Sides sides,
    @Nullable String providerId,
    @Nullable String receiverId,
    boolean mixed,
    LocalDate today) {
  static final String ZONE = "Asia/Shanghai";

  private static final String PRACTICE =
      """
      select practice from unit where id in (:ids)
      union select practice from alliance where id in (:ids)
      union select false from team where id in (:ids)
      """;

  static Uni<Draft> of(Transaction transaction, Caller caller, Wanted wanted) {
    return listings(transaction, caller, wanted)
        .map(seen -> Sides.of(seen, wanted.need(), wanted.offer()))
        .chain(sides ->
            party(transaction, wanted.provider(), sides.offer())
                .chain(provider ->
                    party(transaction, wanted.receiver(), sides.need())
                        .chain(receiver ->
                            practices(transaction, provider, receiver)
                                .map(kinds ->
                                    new Draft(
                                        wanted,
                                        sides,
                                        provider,
                                        receiver,
                                        isMixed(kinds, sides),
                                        Fresh.day(transaction, null, ZONE))))));
  }

  /** A new pledge of it, checked before. */
  Pledge pledge(Transaction transaction, PledgeState state) {
    return new Pledge(
        Fresh.id(transaction, IdKind.PLEDGE),
        1,
        new PledgeLinks(
            sides.need() == null ? null : sides.need().id(),
            sides.offer() == null ? null : sides.offer().id(),
            Objects.requireNonNull(providerId),
            Objects.requireNonNull(receiverId),
            sides.allianceIds(),
            null),
        state,
        quantity(),
        wanted.by(),
        Timing.read(wanted.time()),
        wanted.note(),
        transaction.now(),
        null,
        null,
        List.of(),
        null,
        null,
        null);
  }

  @Nullable Quantity quantity() {
    return wanted.quantity() == null
        ? null
        : Quantity.whole(wanted.quantity().amount(), wanted.quantity().unitOfMeasure());
  }

  private static Uni<List<Listing>> listings(
      Transaction transaction, Caller caller, Wanted wanted) {
    return wanted.listings().isEmpty()
        ? Uni.createFrom().item(List.of())
        : Audiences.of(transaction, caller)
            .chain(audience ->
                Catalogue.listings(transaction, wanted.listings())
                    .map(found ->
                        found.stream().filter(one -> audience.sees(one.listed())).toList()));
  }

  private static Uni<@Nullable String> party(
      Transaction transaction, @Nullable String key, @Nullable Listing listing) {
    if (key != null) {
      return Rows.party(transaction, key);
    }
    List<String> owners = listing == null ? List.of() : listing.links().ownerIds();
    return Uni.createFrom().item(owners.size() == 1 ? owners.getFirst() : null);
  }

  private static Uni<List<Boolean>> practices(
      Transaction transaction, @Nullable String provider, @Nullable String receiver) {
    List<String> ids =
        Stream.<@Nullable String>of(provider, receiver).filter(Objects::nonNull).toList();
    return ids.isEmpty()
        ? Uni.createFrom().item(List.of())
        : transaction
            .session()
            .createNativeQuery(PRACTICE, Boolean.class)
            .setParameter("ids", ids)
            .getResultList();
  }

  private static boolean isMixed(List<Boolean> kinds, Sides sides) {
    return Stream.concat(kinds.stream(), sides.all().stream().map(Listing::practice))
            .distinct()
            .count()
        > 1;
  }
}
