package org.tongxin.sharing.ledger;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import org.tongxin.access.Caller;
import org.tongxin.journal.Deeds;
import org.tongxin.journal.Deeds.Deed;
import org.tongxin.journal.Done;
import org.tongxin.journal.Known;
import org.tongxin.journal.Transaction;
import org.tongxin.kernel.IdKind;
import org.tongxin.sharing.Listed;
import org.tongxin.sharing.Need;
import org.tongxin.sharing.NeedKind;
import org.tongxin.sharing.Offer;
import org.tongxin.sharing.Priority;
import org.tongxin.sharing.input.MakeOfferInput;
import org.tongxin.sharing.input.RaiseNeedInput;
import org.tongxin.sharing.input.UpdateNeedInput;
import org.tongxin.sharing.input.UpdateOfferInput;

/** Makes offers, raises needs, and changes what is said of them. */
@ApplicationScoped
public class Listings {
  private final Deeds deeds;
  private final Catalogue catalogue;
  private final Room room;
  private final Queue queue;

  Listings(Deeds deeds, Catalogue catalogue, Room room, Queue queue) {
    this.deeds = deeds;
    this.catalogue = catalogue;
    this.room = room;
    this.queue = queue;
  }

  public Uni<Done<Offer>> offer(Caller caller, MakeOfferInput input) {
    return deeds.once(
        new Deed(caller.actor(), input),
        transaction ->
            drafted(transaction, caller, input, new Known())
                .call(offer -> catalogue.list(transaction, offer))
                .map(Offer::id),
        Listings::showOffer);
  }

  public Uni<Done<Need>> raise(Caller caller, RaiseNeedInput input) {
    return deeds.once(
        new Deed(caller.actor(), input),
        transaction ->
            drafted(transaction, caller, input, new Known())
                .call(need -> catalogue.list(transaction, need))
                .map(Need::id),
        Listings::showNeed);
  }

  /**
   * The offer that the caller asks for, not on record yet.
   *
   * @param known what earlier drafts of the same work have looked up
   */
  public static Uni<Offer> drafted(
      Transaction transaction, Caller caller, MakeOfferInput input, Known known) {
    var drafting = new Drafting(transaction, caller, known);
    Wording.check(drafting.checks(), "input.terms", input.terms());
    return drafting
        .listed(input.listing(), IdKind.OFFER, input.terms() == null ? null : input.terms().pact())
        .map(listed -> Offer.of(listed, Wording.terms(input.terms())));
  }

  /** The need that the caller raises, in the same way. */
  public static Uni<Need> drafted(
      Transaction transaction, Caller caller, RaiseNeedInput input, Known known) {
    var drafting = new Drafting(transaction, caller, known);
    drafting.checks().date("input.due", input.due());
    return drafting.listed(input.listing(), IdKind.NEED, null).map(listed -> need(listed, input));
  }

  public Uni<Done<Offer>> update(Caller caller, UpdateOfferInput input) {
    return deeds.once(
        new Deed(caller.actor(), input),
        transaction -> {
          var updating = new Updating(transaction, caller, input.expectedVersion());
          Wording.check(updating.checks(), "input.terms", input.terms());
          return updating
              .offer(input.offer())
              .chain(before -> updating.offer(before, input))
              .call(offer -> room.checkTerms(transaction, offer))
              .call(offer -> catalogue.update(transaction, offer))
              .call(offer -> queue.serve(transaction, offer))
              .map(Offer::id);
        },
        Listings::showOffer);
  }

  public Uni<Done<Need>> update(Caller caller, UpdateNeedInput input) {
    return deeds.once(
        new Deed(caller.actor(), input),
        transaction -> {
          var updating = new Updating(transaction, caller, input.expectedVersion());
          updating.checks().date("input.due", input.due());
          return updating
              .need(input.need())
              .chain(before -> updating.need(before, input))
              .call(need -> catalogue.update(transaction, need))
              .map(Need::id);
        },
        Listings::showNeed);
  }

  private static Need need(Listed listed, RaiseNeedInput input) {
    return Need.of(
        listed,
        Objects.requireNonNullElse(input.kind(), NeedKind.NEED),
        Objects.requireNonNullElse(input.priority(), Priority.NORMAL),
        input.due());
  }

  static Uni<Offer> showOffer(Transaction transaction, String id) {
    return Catalogue.show(transaction, id).map(Offer.class::cast);
  }

  static Uni<Need> showNeed(Transaction transaction, String id) {
    return Catalogue.show(transaction, id).map(Need.class::cast);
  }
}
