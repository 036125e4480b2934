package org.tongxin.sharing.ledger;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;
import org.tongxin.journal.Transaction;
import org.tongxin.kernel.Checks;
import org.tongxin.sharing.Listed;
import org.tongxin.sharing.Listing;
import org.tongxin.sharing.Quantity;
import org.tongxin.sharing.input.QuantityInput;

/**
 * What rooms above take from what is left of a listing, and what they give back: in their own
 * transaction, which holds the listing locked. Nothing happens to a listing that says no quantity
 * or counts in another unit of measure by now.
 */
@ApplicationScoped
public class Stock {
  private final Catalogue catalogue;

  Stock(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /** Notes what is wrong with a quantity that somebody asks for. */
  public static void check(Checks checks, String field, @Nullable QuantityInput quantity) {
    Wording.check(checks, field, quantity);
  }

  /** Takes the whole amount of {@code taken}, which has to be left still. */
  public Uni<Void> take(Transaction transaction, Listing listing, Quantity taken) {
    Quantity quantity = listing.listed().quantity();
    return quantity == null || quantity.unitOfMeasure() != taken.unitOfMeasure()
        ? Uni.createFrom().voidItem()
        : leave(transaction, listing, quantity.left(quantity.remaining().subtract(taken.amount())));
  }

  /** Gives back what remains of {@code taken}. */
  public Uni<Void> giveBack(Transaction transaction, Listing listing, Quantity taken) {
    Quantity quantity = listing.listed().quantity();
    return quantity == null || quantity.unitOfMeasure() != taken.unitOfMeasure()
        ? Uni.createFrom().voidItem()
        : leave(transaction, listing, quantity.regained(taken.remaining()));
  }

  private Uni<Void> leave(Transaction transaction, Listing listing, Quantity left) {
    Listed listed = listing.listed();
    return catalogue.move(transaction, listing.with(listed.stocked(left, listed.state())));
  }
}
