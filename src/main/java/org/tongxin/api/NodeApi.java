package org.tongxin.api;

import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.inject.Instance;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.tongxin.access.Allowed;
import org.tongxin.access.Right;
import org.tongxin.kernel.IdKind;
import org.tongxin.kernel.Refusal;

/** Anything by its global id. */
@GraphQLApi
public class NodeApi {
  private static final int MOST = 100;

  private final Map<IdKind, NodeLoader> loaders = new EnumMap<>(IdKind.class);

  NodeApi(Instance<NodeLoader> all) {
    all.forEach(loader -> loader.kinds().forEach(kind -> loaders.put(kind, loader)));
  }

  @Query
  @Nullable @Allowed(Right.EVERYONE)
  @Description("Anything by its global id; null where nothing has it (按编号查询)")
  public Uni<@Nullable Node> node(@Name("id") @Id @Description("Global id (全局编号)") String id) {
    return load(List.of(id)).map(List::getFirst);
  }

  @Query
  @Allowed(Right.EVERYONE)
  @Description(
      "Things by their global ids, in the same order; null for an id that nothing has (按编号批量查询)")
  public Uni<List<@Nullable Node>> nodes(
      @Name("ids") @Description("Global ids, 100 at most (全局编号)") List<@NonNull String> ids) {
    if (ids.size() > MOST) {
      throw Refusal.badInput("ids", "一次最多100个", "100 at most").asException();
    }
    return load(ids);
  }

  private Uni<List<@Nullable Node>> load(List<String> ids) {
    var byLoader = new HashMap<NodeLoader, List<String>>();
    for (String id : ids) {
      org.tongxin.kernel.Id.find(id)
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
