package org.tongxin.sheets;

import org.tongxin.kernel.Text;

/**
 * What is wrong with one cell.
 *
 * @param row as the spreadsheet shows it
 * @param cell such as C7
 * @param column what the file's header calls it; the table's Chinese header where the file has none
 */
public record CellFault(int row, String cell, String column, Text reason) {

  static CellFault at(int row, int column, String header, Text reason) {
    return new CellFault(row, address(row, column), header, reason);
  }

  private static String address(int row, int column) {
    var letters = new StringBuilder();
    for (int rest = column; rest >= 0; rest = rest / 26 - 1) {
      letters.insert(0, (char) ('A' + rest % 26));
    }
    return letters.toString() + row;
  }
}
