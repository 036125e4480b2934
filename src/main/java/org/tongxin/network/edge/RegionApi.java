package org.tongxin.network.edge;

import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.tongxin.access.Allowed;
import org.tongxin.access.Right;
import org.tongxin.api.Languages;
import org.tongxin.api.PageRequest;
import org.tongxin.network.Region;
import org.tongxin.network.graph.NetworkGraph;

/** Regions and their tree. */
@GraphQLApi
public class RegionApi {
  private final NetworkGraph graph;
  private final Lookups lookups;

  RegionApi(NetworkGraph graph, Lookups lookups) {
    this.graph = graph;
    this.lookups = lookups;
  }

  @Query
  @Nullable @Allowed(Right.EVERYONE)
  @Description("A region by id or code; null where there is none (查询区域)")
  public Uni<@org.jspecify.annotations.Nullable Region> region(
      @Name("key") @Id @Description("Id or code, such as bz-reg-baizhang (编号或代码)") String key) {
    return lookups.find(key, Region.class);
  }

  @Description("The level in the language of Accept-Language (层级的文字)")
  public String levelLabel(@Source Region region) {
    return Languages.label(region.level());
  }

  @Nullable @Description("The region it lies in; null where the source does not say (上级区域)")
  public Uni<List<@org.jspecify.annotations.Nullable Region>> parent(@Source List<Region> regions) {
    return lookups.referred(regions, Region::parentId, Region.class);
  }

  @Description("The regions directly within it, by name in pinyin order (下级区域)")
  public Uni<List<RegionConnection>> children(
      @Source List<Region> regions,
      @Nullable @Name("first") @Description("How many, from the start, 1 to 100 (前几项)")
          Integer first,
      @Nullable @Name("after") @Description("Only what follows this cursor (在此之后)") String after,
      @Nullable @Name("last") @Description("How many, from the end, 1 to 100 (后几项)") Integer last,
      @Nullable @Name("before") @Description("Only what precedes this cursor (在此之前)")
          String before) {
    PageRequest page = PageRequest.of(first, after, last, before);
    return graph
        .regionsWithin(regions.stream().map(Region::id).toList(), page)
        .map(pages -> pages.stream().map(RegionConnection::of).toList());
  }
}
