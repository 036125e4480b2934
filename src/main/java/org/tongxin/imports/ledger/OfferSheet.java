package org.tongxin.imports.ledger;

import io.smallrye.mutiny.Uni;
import org.jspecify.annotations.Nullable;
import org.tongxin.sharing.input.ListingInput;
import org.tongxin.sharing.input.MakeOfferInput;
import org.tongxin.sharing.input.TermsInput;
import org.tongxin.sharing.ledger.Catalogue;
import org.tongxin.sharing.ledger.Listings;
import org.tongxin.sheets.TableRow;

/** Rows that offer something. */
record OfferSheet(Catalogue catalogue) implements Sheet {

  @Override
  public @Nullable Line line(TableRow row, CategoryNames categories) {
    @Nullable ListingInput listing = ListingCells.read(row, categories);
    var terms =
        new TermsInput(
            row.whole("capacity"),
            row.flag("exclusive"),
            row.flag("approval"),
            row.whole("recallNoticeHours"),
            null,
            ListingCells.words(row, "openHours"));
    if (listing == null) {
      return null;
    }
    var input = new MakeOfferInput(listing, terms, null);
    return new Line(
        row,
        listing.code(),
        (transaction, caller, known) ->
            Listings.drafted(transaction, caller, input, known)
                .map(offer ->
                    new Drafted(
                        offer.id(),
                        Uni.createFrom().deferred(() -> catalogue.list(transaction, offer)))));
  }

  @Override
  public String mainColumn() {
    return "owners";
  }

  @Override
  public String takenCodes() {
    return ListingCells.TAKEN_CODES;
  }
}
