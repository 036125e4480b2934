package org.tongxin.duty.roster;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Where the listed order stands: behind the last holder, round and round. */
final class ListedCursor {
  private final List<String> ids;
  private int last;

  ListedCursor(List<String> ids, List<Set<String>> recent) {
    this.ids = ids;
    last = ids.size() - 1;
    boolean begun = false;
    for (Set<String> holders : recent) {
      if (begun) {
        pass(holders);
      } else if (holders.stream().anyMatch(ids::contains)) {
        last = endOf(holders);
        begun = true;
      }
    }
  }

  /** Moves behind those holders, in the order in which they were reached. */
  void pass(Collection<String> holders) {
    int steps = 0;
    for (int step = 1; step <= ids.size(); step++) {
      steps = holders.contains(ids.get((last + step) % ids.size())) ? step : steps;
    }
    last = ids.isEmpty() ? last : (last + steps) % ids.size();
  }

  /** How many steps lie from here to a member, 1 for the next one. */
  int distance(String id) {
    return Math.floorMod(ids.indexOf(id) - last - 1, ids.size()) + 1;
  }

  /** Holders next to each other may wrap around the list: they end where the most others follow. */
  private int endOf(Set<String> holders) {
    return holders.stream()
        .map(ids::indexOf)
        .filter(index -> index >= 0)
        .max(
            Comparator.comparingInt((Integer index) -> followers(index, holders))
                .thenComparing(Comparator.naturalOrder()))
        .orElse(last);
  }

  private int followers(int index, Set<String> holders) {
    int count = 0;
    while (count < ids.size() && !holders.contains(ids.get((index + count + 1) % ids.size()))) {
      count++;
    }
    return count;
  }
}
