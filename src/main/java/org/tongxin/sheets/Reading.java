package org.tongxin.sheets;

import java.util.List;

/**
 * What a file came to.
 *
 * @param items of the rows without a fault
 * @param faults in the order of the rows, the first 1,000
 * @param faultCount all of them, listed or not
 */
public record Reading<T>(List<Item<T>> items, List<CellFault> faults, int faultCount) {
  public Reading {
    items = List.copyOf(items);
    faults = List.copyOf(faults);
  }

  /**
   * @param row as the spreadsheet shows it
   */
  public record Item<T>(int row, T value) {}

  public boolean isClean() {
    return faultCount == 0;
  }
}
