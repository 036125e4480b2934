package org.tongxin.api;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One page of a list, before it becomes a connection of its own type. */
public record Page<T>(List<T> nodes, List<String> cursors, PageInfo info, int totalCount) {
  /** A connection counts no further than this. */
  public static final int COUNT_CAP = 10_000;

  public Page {
    nodes = List.copyOf(nodes);
    cursors = List.copyOf(cursors);
  }

  /**
   * The page in an answer that may hold one item too many.
   *
   * @param found in the order in which they were asked for: backwards for a backward request
   * @param key an item's sort key
   */
  public static <T> Page<T> of(
      List<T> found, int total, PageRequest request, Function<T, String> key) {
    boolean more = found.size() > request.limit();
    List<T> nodes = new ArrayList<>(more ? found.subList(0, request.limit()) : found);
    if (request.backward()) {
      Collections.reverse(nodes);
    }
    List<String> cursors = nodes.stream().map(node -> PageRequest.cursor(key.apply(node))).toList();
    boolean next = request.backward() ? request.beforeKey() != null : more;
    boolean previous = request.backward() ? more : request.afterKey() != null;
    @Nullable String start = cursors.isEmpty() ? null : cursors.getFirst();
    @Nullable String end = cursors.isEmpty() ? null : cursors.getLast();
    return new Page<>(nodes, cursors, new PageInfo(next, previous, start, end), total);
  }

  public <N> Page<N> map(Function<T, N> mapping) {
    return new Page<>(nodes.stream().map(mapping).toList(), cursors, info, totalCount);
  }

  public <E> List<E> edges(BiFunction<String, T, E> edge) {
    var edges = new ArrayList<E>();
    for (int i = 0; i < nodes.size(); i++) {
      edges.add(edge.apply(cursors.get(i), nodes.get(i)));
    }
    return edges;
  }
}
