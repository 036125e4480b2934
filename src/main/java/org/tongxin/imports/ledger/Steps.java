package org.tongxin.imports.ledger;

import java.util.ArrayList;
import java.util.List;

/** Long lists in pieces that fit into one transaction each. */
final class Steps {
  private Steps() {}

  static <T> List<List<T>> of(List<T> all, int most) {
    var steps = new ArrayList<List<T>>();
    for (int from = 0; from < all.size(); from += most) {
      steps.add(all.subList(from, Math.min(all.size(), from + most)));
    }
    return steps;
  }
}
