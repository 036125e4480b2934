package org.tongxin.network.edge;

import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import java.util.List;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.tongxin.access.Allowed;
import org.tongxin.access.Right;
import org.tongxin.api.PageRequest;
import org.tongxin.network.graph.NetworkGraph;
import org.tongxin.network.graph.NetworkGraph.UnitFilter;
import org.tongxin.network.graph.SearchText;

/** Whatever has a name. */
@GraphQLApi
public class SearchApi {
  private final NetworkGraph graph;

  SearchApi(NetworkGraph graph) {
    this.graph = graph;
  }

  /** What can be searched for. */
  @Enum("SearchType")
  @Description("What can be searched for (检索类型)")
  public enum SearchType {
    @Description("Regions (区域)")
    REGION("Region"),
    @Description("Units (单位)")
    UNIT("Unit"),
    @Description("Teams (队伍)")
    TEAM("Team"),
    @Description("Alliances (联盟)")
    ALLIANCE("Alliance");

    private final String label;

    SearchType(String label) {
      this.label = label;
    }
  }

  @Query
  @Allowed(Right.EVERYONE)
  @Description("Whatever has a name like the text, the best fitting names first (检索)")
  public Uni<SearchConnection> search(
      @Name("text")
          @Description(
              "Part of a name or alias, in simplified or traditional script or in English (名称片段)")
          String text,
      @Name("types") @DefaultValue("[]") @Description("Only these types; empty for all (类型)")
          List<@NonNull SearchType> types,
      @Name("practice")
          @DefaultValue("false")
          @Description("Also what is made up for practice (含练习用的虚构对象)")
          Boolean practice,
      @Nullable @Name("first") @Description("How many, from the start, 1 to 100 (前几项)")
          Integer first,
      @Nullable @Name("after") @Description("Only what follows this cursor (在此之后)") String after,
      @Nullable @Name("last") @Description("How many, from the end, 1 to 100 (后几项)") Integer last,
      @Nullable @Name("before") @Description("Only what precedes this cursor (在此之前)")
          String before) {
    PageRequest page = PageRequest.of(first, after, last, before);
    List<String> labels =
        types == null ? List.of() : types.stream().map(type -> type.label).toList();
    return graph
        .search(
            SearchText.of(text),
            labels,
            new UnitFilter(List.of(), "", Boolean.TRUE.equals(practice)),
            page)
        .map(SearchConnection::of);
  }
}
