package org.tongxin.api;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tongxin.kernel.Id;
import org.tongxin.kernel.IdKind;

/** Looks anything up by its global id, with one question to each feature that is concerned. */
@ApplicationScoped
public class Nodes {
  private final Map<IdKind, NodeLoader> loaders = new EnumMap<>(IdKind.class);

  Nodes(Instance<NodeLoader> all) {
    all.forEach(loader -> loader.kinds().forEach(kind -> loaders.put(kind, loader)));
  }

  /** The things with these ids, in the same order; null for an id that nothing has. */
  public Uni<List<@Nullable Node>> load(List<String> ids) {
    var byLoader = new HashMap<NodeLoader, List<String>>();
    for (String id : ids) {
      Id.find(id)
          .map(parsed -> loaders.get(parsed.kind()))
          .ifPresent(loader -> byLoader.computeIfAbsent(loader, l -> new ArrayList<>()).add(id));
    }
    var loads = new ArrayList<Uni<Map<String, Node>>>();
    byLoader.forEach((loader, some) -> loads.add(loader.load(some)));
    if (loads.isEmpty()) {
      return Uni.createFrom().item(inOrder(ids, Map.of()));
    }
    return Uni.join()
        .all(loads)
        .andFailFast()
        .map(maps -> {
          var found = new HashMap<String, Node>();
          maps.forEach(found::putAll);
          return inOrder(ids, found);
        });
  }

  private static List<@Nullable Node> inOrder(List<String> ids, Map<String, Node> found) {
    var nodes = new ArrayList<@Nullable Node>();
    ids.forEach(id -> nodes.add(found.get(id)));
    return nodes;
  }
}
