package org.tongxin.network.edge;

import io.smallrye.graphql.api.Nullable;
import io.smallrye.graphql.api.Subscription;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.tongxin.access.Allowed;
import org.tongxin.access.Right;
import org.tongxin.api.Languages;
import org.tongxin.network.Party;
import org.tongxin.network.UnitKind;
import org.tongxin.network.view.GraphCombo;
import org.tongxin.network.view.GraphDelta;
import org.tongxin.network.view.GraphEdge;
import org.tongxin.network.view.GraphNode;
import org.tongxin.network.view.GraphView;
import org.tongxin.network.view.GroupBy;
import org.tongxin.network.view.ViewQuestion;
import org.tongxin.network.view.Views;

/** Parts of the network, ready to be drawn, and what changes in them. */
@GraphQLApi
public class ViewApi {
  private static final int DEPTH = 1;
  private static final int MOST_NODES = 500;
  private final Views views;
  private final Lookups lookups;

  ViewApi(Views views, Lookups lookups) {
    this.views = views;
    this.lookups = lookups;
  }

  @Query
  @Allowed(Right.EVERYONE)
  @Description("A part of the network around a party, ready to be drawn (网络视图)")
  public Uni<GraphView> network(
      @Name("root") @Id @Description("Id or code of the party in the middle (中心主体)") String root,
      @Name("depth") @DefaultValue("1") @Description("How many ties from it, 0 to 4 (深度)")
          Integer depth,
      @Nullable @Name("asOf")
          @Description("On this day; today in each alliance's zone where absent (日期)")
          LocalDate asOf,
      @Name("groupBy") @DefaultValue("NONE") @Description("What the nodes are grouped by (分组方式)")
          GroupBy groupBy,
      @Name("kinds")
          @DefaultValue("[]")
          @Description(
              "Only units of these kinds, beside teams and alliances; empty for all (单位类别)")
          List<@NonNull UnitKind> kinds,
      @Name("maxNodes")
          @DefaultValue("500")
          @Description("How many nodes at most, 1 to 2000 (最多节点数)")
          Integer maxNodes,
      @Nullable @Name("atLeast")
          @Description("A position that a mutation gave: wait until the graph shows it (位置)")
          String atLeast) {
    lookups.waitFor(atLeast);
    var question =
        new ViewQuestion(
                root,
                Objects.requireNonNullElse(depth, DEPTH),
                asOf,
                Objects.requireNonNullElse(groupBy, GroupBy.NONE),
                Objects.requireNonNullElse(kinds, List.of()),
                Objects.requireNonNullElse(maxNodes, MOST_NODES),
                Languages.current())
            .checked();
    return lookups.idOf(root, "root", Party.class).chain(id -> views.show(question.around(id)));
  }

  @Query
  @Allowed(Right.EVERYONE)
  @Description("What changed in a view since a revision of it (视图变化)")
  public Uni<GraphDelta> changes(
      @Name("root") @Id @Description("Id or code of the party in the middle (中心主体)") String root,
      @Name("since") @Description("The revision of the view at hand (修订)") String since) {
    return lookups.idOf(root, "root", Party.class).chain(id -> views.changes(id, since));
  }

  @Subscription
  @Nullable @Allowed(Right.EVERYONE)
  @Description(
      "What changed in a view since a revision of it, and then every change as it comes; to resume, pass the last revision (视图变化订阅)")
  public Multi<GraphDelta> networkChanged(
      @Name("root") @Id @Description("Id or code of the party in the middle (中心主体)") String root,
      @Name("since") @Description("The revision of the view at hand (修订)") String since) {
    return lookups
        .idOf(root, "root", Party.class)
        .onItem()
        .transformToMulti(id -> views.watch(id, since));
  }

  @Name("kindLabel")
  @Nullable @Description("The kind in the language of Accept-Language; null for a team (类别的文字)")
  public @org.jspecify.annotations.Nullable String nodeKindLabel(@Source GraphNode node) {
    return Views.kindLabel(node, Languages.current());
  }

  @Name("label")
  @Description("What the tie is, in the language of Accept-Language (连线的文字)")
  public String edgeLabel(@Source GraphEdge edge) {
    return Languages.label(edge.type());
  }

  @Name("data")
  @Description("The node itself, for libraries that keep its attributes apart (节点属性)")
  public GraphNode nodeData(@Source GraphNode node) {
    return node;
  }

  @Name("data")
  @Description("The tie itself, for libraries that keep its attributes apart (连线属性)")
  public GraphEdge edgeData(@Source GraphEdge edge) {
    return edge;
  }

  @Name("data")
  @Description("The combo itself, for libraries that keep its attributes apart (分组属性)")
  public GraphCombo comboData(@Source GraphCombo combo) {
    return combo;
  }
}
