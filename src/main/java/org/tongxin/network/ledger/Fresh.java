package org.tongxin.network.ledger;

import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.tongxin.journal.Transaction;
import org.tongxin.kernel.Id;
import org.tongxin.kernel.IdKind;

/** What is new in a transaction: ids, codes made from them, and the day it is. */
public final class Fresh {
  private static final int CODE_LETTERS = 10;

  private Fresh() {}

  public static String id(Transaction transaction, IdKind kind) {
    return Id.fresh(kind, transaction.now().toEpochMilli()).toString();
  }

  /** The code asked for, else one made from the id: its kind and its last letters. */
  public static String code(@Nullable String wanted, String id) {
    return wanted != null
        ? wanted
        : id.substring(0, id.indexOf('_') + 1).replace('_', '-')
            + id.substring(id.length() - CODE_LETTERS);
  }

  /** The day asked for, else today in {@code zone}. */
  public static LocalDate day(Transaction transaction, @Nullable LocalDate wanted, String zone) {
    return wanted != null ? wanted : LocalDate.ofInstant(transaction.now(), ZoneId.of(zone));
  }
}
