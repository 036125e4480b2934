package org.tongxin.sheets;

import java.util.ArrayList;
import java.util.List;

/** Keeps the first faults and counts all. */
final class FaultList {
  private static final int LISTED = 1_000;

  private final List<CellFault> faults = new ArrayList<>();
  private int count;

  void add(CellFault fault) {
    count++;
    if (faults.size() < LISTED) {
      faults.add(fault);
    }
  }

  List<CellFault> faults() {
    return faults;
  }

  int count() {
    return count;
  }
}
