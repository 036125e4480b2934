package org.tongxin.network.edge;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tongxin.api.Node;
import org.tongxin.graph.Freshness;
import org.tongxin.kernel.Position;
import org.tongxin.kernel.Refusal;
import org.tongxin.network.graph.NetworkGraph;

/**
 * What the edges of the network and of the rooms above share: one thing by its key, what many
 * things refer to, and the position to wait for.
 */
@ApplicationScoped
public class Lookups {
  private final NetworkGraph graph;
  private final Freshness freshness;

  Lookups(NetworkGraph graph, Freshness freshness) {
    this.graph = graph;
    this.freshness = freshness;
  }

  /** The thing with this id or code, or null where there is none of this type. */
  public <T extends Node> Uni<@Nullable T> find(String key, Class<T> type) {
    return graph.things(List.of(key)).map(things -> cast(things.get(key), type));
  }

  /** The same, refused with NOT_FOUND where there is none. */
  public <T extends Node> Uni<T> require(String key, String argument, Class<T> type) {
    return find(key, type)
        .onItem()
        .ifNull()
        .failWith(() -> Refusal.notFound(argument).asException())
        .map(Objects::requireNonNull);
  }

  /** The id of the thing with this id or code; refused with NOT_FOUND where there is none. */
  public <T extends Node> Uni<String> idOf(@Nullable String key, String argument, Class<T> type) {
    return key == null ? Uni.createFrom().item("") : require(key, argument, type).map(Node::id);
  }

  /**
   * What each of {@code owners} refers to by id; null where it refers to nothing. One statement for
   * all.
   */
  public <O, T extends Node> Uni<List<@Nullable T>> referred(
      List<O> owners, Function<O, @Nullable String> reference, Class<T> type) {
    List<String> ids = owners.stream().map(reference).filter(Objects::nonNull).distinct().toList();
    return graph
        .things(ids)
        .map(things -> {
          var inOrder = new ArrayList<@Nullable T>();
          for (O owner : owners) {
            String id = reference.apply(owner);
            inOrder.add(id == null ? null : cast(things.get(id), type));
          }
          return inOrder;
        });
  }

  /** All that each of {@code owners} refers to, as far as it is there. One statement for all. */
  public <O, T extends Node> Uni<List<List<T>>> lists(
      List<O> owners, Function<O, List<String>> references, Class<T> type) {
    List<String> ids =
        owners.stream().flatMap(owner -> references.apply(owner).stream()).distinct().toList();
    return graph
        .things(ids)
        .map(things ->
            owners.stream()
                .map(owner ->
                    references.apply(owner).stream()
                        .map(things::get)
                        .filter(type::isInstance)
                        .map(type::cast)
                        .toList())
                .toList());
  }

  /** Makes this request's reads wait for a position that a client has seen; null for none. */
  public void waitFor(@Nullable String position) {
    if (position != null) {
      freshness.want(
          Position.find(position)
              .orElseThrow(
                  () -> Refusal.badInput("atLeast", "不是有效的位置", "is not a position").asException()));
    }
  }

  private static <T> @Nullable T cast(@Nullable Object node, Class<T> type) {
    return type.isInstance(node) ? type.cast(node) : null;
  }
}
