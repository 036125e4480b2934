package org.tongxin.network.ledger;

import io.smallrye.mutiny.Uni;
import java.time.LocalDate;
import java.util.List;
import org.tongxin.journal.Moments;
import org.tongxin.journal.Transaction;

/** What begins and ends on days that were written before; every bean of this type is asked. */
public interface DatedSource {
  /** The time zones in which it has days. */
  Uni<List<String>> zones(Transaction transaction);

  /** What begins or ends on the days asked for. */
  Uni<List<Reached>> reached(Transaction transaction, Days days);

  /** The days of a zone after one of them up to and with {@code today}. */
  record Days(String zone, LocalDate after, LocalDate today) {}

  /** Something that begins or ends on a day, by its id. */
  record Reached(LocalDate day, String id) {
    /** Of a native row of a date and an id. */
    public static Reached of(Object[] row) {
      return new Reached(Moments.day(row[0]), (String) row[1]);
    }
  }
}
