package org.tongxin.api;

import io.smallrye.mutiny.Uni;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.tongxin.kernel.IdKind;

/**
 * A feature's way to look its things up by id; every bean of this type serves {@code node} and
 * {@code nodes}.
 */
public interface NodeLoader {

  Set<IdKind> kinds();

  /**
   * Those of {@code ids} that there are, each under the id that was asked for, which is an old one
   * where two things turned out to be one; all are of {@link #kinds}.
   */
  Uni<Map<String, Node>> load(List<String> ids);

  /** A loader of things of these kinds. */
  static NodeLoader of(
      Set<IdKind> kinds, Function<List<String>, Uni<? extends Map<String, Node>>> find) {
    return new NodeLoader() {
      @Override
      public Set<IdKind> kinds() {
        return kinds;
      }

      @Override
      public Uni<Map<String, Node>> load(List<String> ids) {
        return find.apply(ids).map(found -> found);
      }
    };
  }

  /** A loader of things of one kind, each found under its own id. */
  static NodeLoader of(
      IdKind kind, Function<List<String>, Uni<? extends List<? extends Node>>> find) {
    return of(Set.of(kind), ids -> find.apply(ids).map(NodeLoader::byId));
  }

  /** Things under their own ids. */
  static Map<String, Node> byId(Collection<? extends Node> nodes) {
    var byId = new HashMap<String, Node>();
    nodes.forEach(node -> byId.put(node.id(), node));
    return byId;
  }
}
