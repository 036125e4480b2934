package org.tongxin.calendar.ledger;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.tongxin.journal.Moments;

/** When something that a calendar shows was made, and when it last changed. */
public record Dated(Instant made, Instant changed) {
  /** Of native rows of an id and the two moments. */
  public static Map<String, Dated> byId(List<Object[]> rows) {
    return rows.stream()
        .collect(
            Collectors.toMap(
                row -> (String) row[0], row -> new Dated(Moments.of(row[1]), Moments.of(row[2]))));
  }
}
