package org.tongxin.sheets;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tongxin.kernel.Folding;
import org.tongxin.kernel.Text;

/** Which of a table's columns stands where in a file. */
final class Headers {
  private static final Text UNKNOWN = new Text("未知的列", "an unknown column");
  private static final Text TWICE = new Text("该列重复", "the column is there twice");
  static final Text NO_HEADER = new Text("该列没有表头", "the column has no header");
  private static final Text MISSING = new Text("缺少必填列“%s”", "the required column %s is missing");

  private final Row header;
  private final Map<String, Integer> places = new HashMap<>();
  private final Map<String, Column> columns = new HashMap<>();

  private Headers(Row header) {
    this.header = header;
  }

  static Headers of(Table table, Row header, FaultList faults) {
    var headers = new Headers(header);
    Map<String, Column> names = names(table);
    for (int place = 0; place < header.cells().size(); place++) {
      @Nullable Text fault = headers.match(place, names);
      if (fault != null) {
        faults.add(headers.fault(header.number(), place, fault));
      }
    }
    for (Column column : table.columns()) {
      headers.columns.put(column.key(), column);
      if (column.required() && headers.place(column.key()) == null) {
        Text reason =
            new Text(
                MISSING.formatted(column.headerZh()).zh(),
                MISSING.formatted(column.headerEn()).en());
        faults.add(CellFault.at(header.number(), 0, column.headerZh(), reason));
      }
    }
    return headers;
  }

  /** Where a column stands, from 0; null where the file does not have it. */
  @Nullable Integer place(String key) {
    return places.get(key);
  }

  /**
   * @throws IllegalArgumentException for a key that the table does not have
   */
  Column column(String key) {
    @Nullable Column column = columns.get(key);
    if (column == null) {
      throw new IllegalArgumentException("no column " + key);
    }
    return column;
  }

  /** The columns that the file has and every row has to fill. */
  List<Column> required() {
    return columns.values().stream()
        .filter(column -> column.required() && places.containsKey(column.key()))
        .toList();
  }

  /** Places of the row that hold something where no header stands. */
  List<Integer> strays(Row row) {
    var strays = new ArrayList<Integer>();
    for (int place = 0; place < row.cells().size(); place++) {
      if (header.cell(place).isEmpty()
          && !header.faults().containsKey(place)
          && !row.cell(place).isEmpty()) {
        strays.add(place);
      }
    }
    return strays;
  }

  CellFault fault(int row, int place, Text reason) {
    return CellFault.at(row, place, header.cell(place), reason);
  }

  private @Nullable Text match(int place, Map<String, Column> names) {
    if (header.cell(place).isEmpty()) {
      return header.faults().get(place);
    }
    @Nullable Column column = names.get(Folding.fold(header.cell(place)));
    if (column == null) {
      return UNKNOWN;
    }
    return places.putIfAbsent(column.key(), place) == null ? null : TWICE;
  }

  private static Map<String, Column> names(Table table) {
    var names = new HashMap<String, Column>();
    for (Column column : table.columns()) {
      names.putIfAbsent(Folding.fold(column.headerZh()), column);
      names.putIfAbsent(Folding.fold(column.headerEn()), column);
      names.putIfAbsent(Folding.fold(column.key()), column);
    }
    return names;
  }
}
