package org.tongxin.sheets;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Takes a file's rows, the header first, and gathers items and faults. */
final class TableReader<T> {
  private final Table table;
  private final Function<TableRow, @Nullable T> item;
  private final FaultList faults = new FaultList();
  private final List<Reading.Item<T>> items = new ArrayList<>();
  private @Nullable Headers headers;

  TableReader(Table table, Function<TableRow, @Nullable T> item) {
    this.table = table;
    this.item = item;
  }

  void row(Row row) {
    if (headers == null) {
      headers = Headers.of(table, row, faults);
      return;
    }
    var read = new TableRow(headers, row);
    @Nullable T made = item.apply(read);
    if (read.isClean() && made != null) {
      items.add(new Reading.Item<>(row.number(), made));
    }
    read.faults().forEach(faults::add);
  }

  Reading<T> reading() {
    return new Reading<>(items, faults.faults(), faults.count());
  }
}
