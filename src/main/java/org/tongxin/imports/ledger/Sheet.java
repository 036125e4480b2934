package org.tongxin.imports.ledger;

import io.smallrye.mutiny.Uni;
import org.jspecify.annotations.Nullable;
import org.tongxin.access.Caller;
import org.tongxin.journal.Known;
import org.tongxin.journal.Transaction;
import org.tongxin.sheets.TableRow;

/** How rows about one subject are read, and what they ask for. */
sealed interface Sheet permits UnitSheet, OfferSheet, NeedSheet {

  /** What a row asks for; null where a cell of it cannot be read, which the row knows. */
  @Nullable Line line(TableRow row, CategoryNames categories);

  /** The column to which a fault without a field of its own belongs. */
  String mainColumn();

  /** Which of these codes are taken already: a query with the parameter {@code codes}. */
  String takenCodes();

  /**
   * A row that can be read.
   *
   * @param code that it asks for; null where one is to be made up
   */
  record Line(TableRow row, @Nullable String code, Wish wish) {}

  /** Decides as the mutation for one thing does, and is refused as it is. */
  interface Wish {
    Uni<Drafted> draft(Transaction transaction, Caller caller, Known known);
  }

  /**
   * A thing that may be put on record.
   *
   * @param keep does so, in the same transaction
   */
  record Drafted(String id, Uni<Void> keep) {}
}
