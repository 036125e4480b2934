package org.tongxin.imports.ledger;

import io.smallrye.mutiny.Uni;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tongxin.imports.Choices;
import org.tongxin.sharing.NeedKind;
import org.tongxin.sharing.Priority;
import org.tongxin.sharing.input.ListingInput;
import org.tongxin.sharing.input.RaiseNeedInput;
import org.tongxin.sharing.ledger.Catalogue;
import org.tongxin.sharing.ledger.Listings;
import org.tongxin.sheets.TableRow;

/** Rows that say what is needed. */
record NeedSheet(Catalogue catalogue) implements Sheet {
  private static final Choices<NeedKind> KINDS = Choices.of(NeedKind.class);
  private static final Choices<Priority> PRIORITIES = Choices.of(Priority.class);

  @Override
  public @Nullable Line line(TableRow row, CategoryNames categories) {
    @Nullable ListingInput listing = ListingCells.read(row, categories);
    @Nullable NeedKind kind = KINDS.read(row, "kind");
    @Nullable Priority priority = PRIORITIES.read(row, "priority");
    @Nullable LocalDate due = row.date("due");
    if (listing == null) {
      return null;
    }
    var input = new RaiseNeedInput(listing, kind, priority, due, null);
    return new Line(
        row,
        listing.code(),
        (transaction, caller, known) ->
            Listings.drafted(transaction, caller, input, known)
                .map(need ->
                    new Drafted(
                        need.id(),
                        Uni.createFrom().deferred(() -> catalogue.list(transaction, need)))));
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
