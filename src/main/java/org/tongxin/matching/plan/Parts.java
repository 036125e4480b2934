package org.tongxin.matching.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The connected components of a market. */
final class Parts {
  private final Market market;
  private final int[] parent;

  private Parts(Market market) {
    this.market = market;
    parent = new int[market.wants().size() + market.stock().size()];
    Arrays.setAll(parent, node -> node);
    for (Arc arc : market.arcs()) {
      union(arc.need(), market.wants().size() + arc.offer());
    }
  }

  /**
   * The parts that have arcs, the small ones first, so that if time runs out it is for few of them.
   */
  static List<Part> of(Market market) {
    var parts = new Parts(market);
    Map<Integer, List<Integer>> arcs = new LinkedHashMap<>();
    for (int arc = 0; arc < market.arcs().size(); arc++) {
      int root = parts.find(market.arcs().get(arc).need());
      arcs.computeIfAbsent(root, _ -> new ArrayList<>()).add(arc);
    }
    return arcs.values().stream()
        .sorted(Comparator.comparingInt(List::size))
        .map(parts::part)
        .toList();
  }

  private Part part(List<Integer> numbers) {
    Map<Integer, Integer> needs = new LinkedHashMap<>();
    Map<Integer, Integer> offers = new LinkedHashMap<>();
    var arcs = new ArrayList<Arc>();
    for (int number : numbers) {
      Arc arc = market.arcs().get(number);
      int need = place(needs, arc.need());
      arcs.add(new Arc(need, place(offers, arc.offer()), arc.worth(), arc.most()));
    }
    return new Part(
        new Market(
            needs.keySet().stream().map(market.wants()::get).toList(),
            offers.keySet().stream().map(market.stock()::get).toList(),
            arcs,
            market.firstUnit()),
        numbers);
  }

  private static int place(Map<Integer, Integer> places, int node) {
    int next = places.size();
    return places.computeIfAbsent(node, _ -> next);
  }

  private int find(int node) {
    int root = node;
    while (parent[root] != root) {
      parent[root] = parent[parent[root]];
      root = parent[root];
    }
    return root;
  }

  private void union(int one, int other) {
    int first = find(one);
    int second = find(other);
    parent[Math.max(first, second)] = Math.min(first, second);
  }
}
