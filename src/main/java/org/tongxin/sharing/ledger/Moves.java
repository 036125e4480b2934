package org.tongxin.sharing.ledger;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tongxin.access.Caller;
import org.tongxin.journal.Deeds;
import org.tongxin.journal.Deeds.Deed;
import org.tongxin.journal.Done;
import org.tongxin.journal.Input;
import org.tongxin.journal.Transaction;
import org.tongxin.kernel.Checks;
import org.tongxin.kernel.Code;
import org.tongxin.kernel.Refusal;
import org.tongxin.network.ledger.Fresh;
import org.tongxin.sharing.Audience;
import org.tongxin.sharing.Listed;
import org.tongxin.sharing.Listing;
import org.tongxin.sharing.ListingLifeCycle;
import org.tongxin.sharing.ListingLifeCycle.Mover;
import org.tongxin.sharing.ListingState;
import org.tongxin.sharing.Need;
import org.tongxin.sharing.Offer;
import org.tongxin.sharing.Validity;
import org.tongxin.sharing.input.FulfilListingInput;
import org.tongxin.sharing.input.PauseListingInput;
import org.tongxin.sharing.input.PublishListingInput;
import org.tongxin.sharing.input.RenewListingInput;
import org.tongxin.sharing.input.ResumeListingInput;
import org.tongxin.sharing.input.WithdrawListingInput;

/** Moves listings through their life cycle, as its table allows. */
@ApplicationScoped
public class Moves {
  private static final String FIELD = "input.listing";
  private final Deeds deeds;
  private final Catalogue catalogue;
  private final Queue queue;
  private final Wishes wishes;

  Moves(Deeds deeds, Catalogue catalogue, Queue queue, Wishes wishes) {
    this.deeds = deeds;
    this.catalogue = catalogue;
    this.queue = queue;
    this.wishes = wishes;
  }

  public Uni<Done<Listing>> publish(Caller caller, PublishListingInput input) {
    return move(
        caller,
        input,
        new Step(
            input.listing(),
            input.expectedVersion(),
            ListingState.OPEN,
            Set.of(ListingState.DRAFT)));
  }

  public Uni<Done<Listing>> pause(Caller caller, PauseListingInput input) {
    return move(
        caller,
        input,
        new Step(input.listing(), input.expectedVersion(), ListingState.PAUSED, Set.of()));
  }

  public Uni<Done<Listing>> resume(Caller caller, ResumeListingInput input) {
    return move(
        caller,
        input,
        new Step(
            input.listing(),
            input.expectedVersion(),
            ListingState.OPEN,
            Set.of(ListingState.PAUSED, ListingState.FULFILLED)));
  }

  public Uni<Done<Listing>> fulfil(Caller caller, FulfilListingInput input) {
    return move(
        caller,
        input,
        new Step(input.listing(), input.expectedVersion(), ListingState.FULFILLED, Set.of()));
  }

  public Uni<Done<Listing>> withdraw(Caller caller, WithdrawListingInput input) {
    return move(
        caller,
        input,
        new Step(input.listing(), input.expectedVersion(), ListingState.WITHDRAWN, Set.of()));
  }

  /** Of a running one, looked at again; of an expired one, open again until a later day. */
  public Uni<Done<Listing>> renew(Caller caller, RenewListingInput input) {
    return deeds.once(
        new Deed(caller.actor(), input),
        transaction ->
            seen(transaction, caller, input.listing())
                .map(listing -> renewed(transaction, caller, listing, input))
                .call(listing -> catalogue.move(transaction, listing))
                .call(listing -> opened(transaction, listing))
                .map(Listing::id),
        Catalogue::show);
  }

  /**
   * What is to be moved where.
   *
   * @param from only from these states, where there is more than one way; empty for any
   */
  private record Step(
      String key, @Nullable Integer expectedVersion, ListingState to, Set<ListingState> from) {}

  private Uni<Done<Listing>> move(Caller caller, Input input, Step step) {
    return deeds.once(
        new Deed(caller.actor(), input),
        transaction ->
            seen(transaction, caller, step.key())
                .map(listing -> moved(caller, listing, step))
                .call(listing -> catalogue.move(transaction, listing))
                .call(listing -> opened(transaction, listing))
                .map(Listing::id),
        Catalogue::show);
  }

  /** What follows where the listing is open now. */
  private Uni<Void> opened(Transaction transaction, Listing listing) {
    if (listing.state() != ListingState.OPEN) {
      return Uni.createFrom().voidItem();
    }
    return switch (listing) {
      case Offer offer -> queue.serve(transaction, offer);
      case Need need -> wishes.reopened(transaction, need);
    };
  }

  /** The listing, locked, where the caller may know of it. */
  static Uni<Listing> seen(Transaction transaction, Caller caller, String key) {
    return Audiences.of(transaction, caller)
        .chain(audience ->
            Catalogue.listing(transaction, key).map(listing -> seen(listing, audience)));
  }

  private static Listing seen(@Nullable Listing listing, Audience audience) {
    var checks = new Checks();
    Sharing.checkSeen(checks, FIELD, listing, audience);
    checks.refuse();
    return Objects.requireNonNull(listing);
  }

  private static Listing moved(Caller caller, Listing before, Step step) {
    checkMove(caller, before.listed(), step);
    return before.with(before.listed().moved(step.to()));
  }

  private static void checkMove(Caller caller, Listed before, Step step) {
    Set<Mover> movers = Sharing.movers(caller, before.links());
    if (movers.isEmpty()) {
      caller.requireAdministrator();
    }
    ListingState from = before.state();
    boolean way =
        ListingLifeCycle.leads(from, step.to())
            && (step.from().isEmpty() || step.from().contains(from));
    boolean allowed =
        movers.stream().anyMatch(mover -> ListingLifeCycle.allows(mover, from, step.to()));
    new Checks()
        .version("input.expectedVersion", step.expectedVersion(), before.version())
        .that(
            way,
            Refusal.of(
                from == ListingState.EXPIRED ? Code.EXPIRED : Code.CONFLICT,
                FIELD,
                "当前状态为 " + from + "，不能转为 " + step.to(),
                "it is " + from + " and cannot become " + step.to()))
        .that(
            !way || allowed,
            Refusal.of(Code.FORBIDDEN, FIELD, "只有联盟协调员可以", "only a coordinator may do this"))
        .refuse();
  }

  private static Listing renewed(
      Transaction transaction, Caller caller, Listing before, RenewListingInput input) {
    Listed listed = before.listed();
    Validity was = listed.validity();
    LocalDate today = Fresh.day(transaction, null, Drafting.ZONE);
    LocalDate until = input.until() == null ? was.until() : input.until();
    LocalDate reviewBy = input.reviewBy() == null ? was.reviewBy() : input.reviewBy();
    if (listed.state() == ListingState.OPEN || listed.state() == ListingState.PAUSED) {
      Sharing.requireKeeper(caller, listed);
    } else {
      checkMove(
          caller,
          listed,
          new Step("", input.expectedVersion(), ListingState.OPEN, Set.of(ListingState.EXPIRED)));
    }
    new Checks()
        .version("input.expectedVersion", input.expectedVersion(), listed.version())
        .period("input.until", was.since(), "input.until", until)
        .date("input.reviewBy", reviewBy)
        .that(
            until == null || until.isAfter(today),
            Refusal.badInput("input.until", "届时已过期", "it is over already"))
        .that(
            input.reviewBy() == null || !input.reviewBy().isBefore(today),
            Refusal.badInput("input.reviewBy", "日期已过", "the day has passed"))
        .refuse();
    return before.with(
        listed.renewed(new Validity(was.since(), until, was.statedFrom(), reviewBy)));
  }
}
