package org.tongxin.sheets;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.tongxin.kernel.Text;

/** Lets rows through cell by cell: trims, drops what is empty, and keeps to the limits. */
final class RowGate {
  private final Consumer<Row> rows;
  private final List<String> cells = new ArrayList<>();
  private final Map<Integer, Text> faults = new HashMap<>();
  private int number;
  private int passed;

  RowGate(Consumer<Row> rows) {
    this.rows = rows;
  }

  void begin(int rowNumber) {
    number = rowNumber;
    cells.clear();
    faults.clear();
  }

  void cell(int column, String written) {
    String text = written.strip();
    if (text.isEmpty()) {
      return;
    }
    makeRoom(column);
    if (text.length() > Limits.CELL) {
      throw Unfit.CELL_TOO_LONG.found();
    }
    if (hasControl(text)) {
      faults.put(column, CellReasons.CONTROL);
    } else {
      cells.set(column, text);
    }
  }

  void fault(int column, Text reason) {
    makeRoom(column);
    faults.put(column, reason);
  }

  void end() {
    if (cells.isEmpty()) {
      return;
    }
    if (passed == 0 && missingHeaders() > 1) {
      throw Unfit.HEADERS_MISSING.found();
    }
    if (passed > Limits.ROWS) {
      throw Unfit.TOO_MANY_ROWS.found();
    }
    passed++;
    rows.accept(new Row(number, cells, faults));
  }

  void finish() {
    if (passed == 0) {
      throw Unfit.EMPTY.found();
    }
  }

  private int missingHeaders() {
    return Collections.frequency(cells, "") - faults.size();
  }

  private void makeRoom(int column) {
    if (column >= Limits.COLUMNS) {
      throw Unfit.TOO_MANY_COLUMNS.found();
    }
    while (cells.size() <= column) {
      cells.add("");
    }
  }

  // A tab or a new line within a cell is what people write.
  private static boolean hasControl(String text) {
    return text.chars()
        .anyMatch(each -> Character.isISOControl(each) && "\t\n\r".indexOf(each) < 0);
  }
}
