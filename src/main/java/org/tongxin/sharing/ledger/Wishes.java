package org.tongxin.sharing.ledger;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tongxin.access.Caller;
import org.tongxin.journal.Deeds;
import org.tongxin.journal.Deeds.Deed;
import org.tongxin.journal.Done;
import org.tongxin.journal.Transaction;
import org.tongxin.kernel.Checks;
import org.tongxin.kernel.Code;
import org.tongxin.kernel.IdKind;
import org.tongxin.kernel.Refusal;
import org.tongxin.network.ledger.Fresh;
import org.tongxin.network.ledger.Rows;
import org.tongxin.sharing.Claim;
import org.tongxin.sharing.ClaimChange;
import org.tongxin.sharing.ClaimChange.WishClaimed;
import org.tongxin.sharing.ClaimChange.WishRedeemed;
import org.tongxin.sharing.ClaimChange.WishReleased;
import org.tongxin.sharing.ListingState;
import org.tongxin.sharing.Need;
import org.tongxin.sharing.NeedKind;
import org.tongxin.sharing.Quantity;
import org.tongxin.sharing.input.ClaimWishInput;
import org.tongxin.sharing.input.RedeemWishInput;
import org.tongxin.sharing.input.ReleaseWishInput;

/** Claims wishes and redeems them: one party at a time. */
@ApplicationScoped
public class Wishes {
  private static final String FIELD = "input.wish";
  private static final String STANDING = "from ClaimRow where needId = :id and releasedAt is null";

  private final Deeds deeds;
  private final Catalogue catalogue;

  Wishes(Deeds deeds, Catalogue catalogue) {
    this.deeds = deeds;
    this.catalogue = catalogue;
  }

  /** As whoever acts for the party that claims it. */
  public Uni<Done<Claim>> claim(Caller caller, ClaimWishInput input) {
    return deeds.once(
        new Deed(caller.actor(), input),
        transaction ->
            wish(transaction, caller, input.wish())
                .chain(wish ->
                    Rows.party(transaction, input.party())
                        .chain(party ->
                            standing(transaction, wish)
                                .map(taken -> claimed(transaction, caller, wish, party, taken)))
                        .call(claim -> transaction.session().insert(ClaimRow.of(claim)))
                        .call(claim -> transaction.record(new WishClaimed(claim)))
                        .call(() -> leave(transaction, wish, BigDecimal.ZERO, wish.state())))
                .map(Claim::id),
        Wishes::show);
  }

  /** As whoever acts for the party that claimed it. */
  public Uni<Done<Claim>> release(Caller caller, ReleaseWishInput input) {
    return deeds.once(
        new Deed(caller.actor(), input),
        transaction ->
            wish(transaction, caller, input.wish())
                .chain(wish ->
                    standing(transaction, wish)
                        .map(claim ->
                            ofCaller(
                                claim, claim != null && caller.actsFor(claim.partyId()), caller))
                        .map(claim -> claim.released(transaction.now()))
                        .call(claim -> change(transaction, new WishReleased(claim)))
                        .call(() -> leave(transaction, wish, null, wish.state())))
                .map(Claim::id),
        Wishes::show);
  }

  /** As an owner of the wish, or a coordinator: whoever receives says that it was kept. */
  public Uni<Done<Claim>> redeem(Caller caller, RedeemWishInput input) {
    return deeds.once(
        new Deed(caller.actor(), input),
        transaction ->
            wish(transaction, caller, input.wish())
                .chain(wish ->
                    standing(transaction, wish)
                        .map(claim ->
                            ofCaller(
                                claim, !Sharing.movers(caller, wish.links()).isEmpty(), caller))
                        .map(claim -> claim.redeemed(transaction.now()))
                        .call(claim -> change(transaction, new WishRedeemed(claim)))
                        .call(() ->
                            leave(transaction, wish, BigDecimal.ZERO, ListingState.FULFILLED)))
                .map(Claim::id),
        Wishes::show);
  }

  /** What was redeemed and is open again was not kept after all: whoever wants may claim it. */
  Uni<Void> reopened(Transaction transaction, Need wish) {
    return standing(transaction, wish)
        .chain(claim ->
            claim == null || claim.redeemedAt() == null
                ? Uni.createFrom().voidItem()
                : change(transaction, new WishReleased(claim.released(transaction.now())))
                    .chain(() ->
                        Catalogue.show(transaction, wish.id())
                            .chain(now -> leave(transaction, (Need) now, null, now.state()))));
  }

  private static Uni<Need> wish(Transaction transaction, Caller caller, String key) {
    return Audiences.of(transaction, caller)
        .chain(audience ->
            Catalogue.listing(transaction, key)
                .map(listing -> {
                  var checks = new Checks();
                  boolean wish = listing instanceof Need need && need.kind() == NeedKind.WISH;
                  Sharing.checkSeen(checks, FIELD, wish ? listing : null, audience);
                  checks.refuse();
                  return (Need) Objects.requireNonNull(listing);
                }))
        .invoke(wish ->
            new Checks()
                .that(
                    wish.state() == ListingState.OPEN,
                    Refusal.of(
                        wish.state() == ListingState.EXPIRED ? Code.EXPIRED : Code.CONFLICT,
                        FIELD,
                        "微心愿当前未开放",
                        "the wish is not open"))
                .refuse());
  }

  private static Uni<@Nullable Claim> standing(Transaction transaction, Need wish) {
    return transaction
        .session()
        .createQuery(STANDING, ClaimRow.class)
        .setParameter("id", wish.id())
        .getSingleResultOrNull()
        .map(row -> row == null ? null : row.toClaim());
  }

  private static Claim claimed(
      Transaction transaction,
      Caller caller,
      Need wish,
      @Nullable String party,
      @Nullable Claim taken) {
    new Checks().found("input.party", party).refuse();
    caller.requireActingFor(Objects.requireNonNull(party));
    new Checks()
        .that(taken == null, Refusal.of(Code.CONFLICT, FIELD, "已被认领", "it is claimed already"))
        .that(
            !wish.links().ownerIds().contains(party),
            Refusal.badInput("input.party", "不能认领自己的微心愿", "nobody claims their own wish"))
        .refuse();
    return new Claim(
        Fresh.id(transaction, IdKind.CLAIM), 1, wish.id(), party, transaction.now(), null, null);
  }

  private static Claim ofCaller(@Nullable Claim claim, boolean may, Caller caller) {
    new Checks()
        .that(claim != null, Refusal.of(Code.CONFLICT, FIELD, "尚无人认领", "nobody has claimed it"))
        .refuse();
    if (!may) {
      caller.requireAdministrator();
    }
    return Objects.requireNonNull(claim);
  }

  static Uni<Void> change(Transaction transaction, ClaimChange change) {
    return transaction
        .session()
        .update(ClaimRow.of(change.claim()))
        .chain(() -> transaction.record(change));
  }

  /** What is left of a wish: nothing while it is claimed, all of it otherwise. */
  private Uni<Void> leave(
      Transaction transaction, Need wish, @Nullable BigDecimal left, ListingState state) {
    Quantity quantity = wish.quantity();
    @Nullable Quantity next =
        quantity == null ? null : quantity.left(left == null ? quantity.amount() : left);
    return catalogue.move(transaction, wish.with(wish.listed().stocked(next, state)));
  }

  private static Uni<Claim> show(Transaction transaction, String id) {
    return transaction.session().get(ClaimRow.class, id).map(ClaimRow::toClaim);
  }
}
