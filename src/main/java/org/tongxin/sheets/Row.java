package org.tongxin.sheets;

import java.util.List;
import java.util.Map;
import org.tongxin.kernel.Text;

/**
 * One row that is not wholly empty.
 *
 * @param number as the spreadsheet shows it; the header's is 1 where nothing stands above it
 * @param cells trimmed texts from column A to the last cell that holds something; dates in ISO
 *     8601, numbers without exponent, empty where a cell is empty or has a fault
 * @param faults what is wrong with a cell, by its place in {@code cells}
 */
public record Row(int number, List<String> cells, Map<Integer, Text> faults) {
  public Row {
    cells = List.copyOf(cells);
    faults = Map.copyOf(faults);
  }

  /** The cell's text; empty beyond the last one. */
  public String cell(int column) {
    return column < cells.size() ? cells.get(column) : "";
  }
}
