package org.tongxin.api;

import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.tongxin.access.Allowed;
import org.tongxin.access.Right;
import org.tongxin.kernel.Refusal;

/** Anything by its global id. */
@GraphQLApi
public class NodeApi {
  private static final int MOST = 100;

  private final Nodes nodes;

  NodeApi(Nodes nodes) {
    this.nodes = nodes;
  }

  @Query
  @Nullable @Allowed(Right.EVERYONE)
  @Description("Anything by its global id; null where nothing has it (按编号查询)")
  public Uni<@Nullable Node> node(@Name("id") @Id @Description("Global id (全局编号)") String id) {
    return nodes.load(List.of(id)).map(List::getFirst);
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
    return nodes.load(ids);
  }
}
