package org.tongxin.api;

import io.smallrye.mutiny.Uni;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

  /** Things under their own ids. */
  static Map<String, Node> byId(Collection<? extends Node> nodes) {
    var byId = new HashMap<String, Node>();
    nodes.forEach(node -> byId.put(node.id(), node));
    return byId;
  }
}
