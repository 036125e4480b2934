package org.tongxin.network.edge;

import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.tongxin.network.SubordinateLevel;
import org.tongxin.network.SuperiorLevel;
import org.tongxin.network.Unit;
import org.tongxin.network.graph.AsOf;
import org.tongxin.network.graph.Traversal;

/** The administrative line above and below a unit. */
@GraphQLApi
public class HierarchyApi {
  private final Traversal traversal;
  private final Lookups lookups;
  private final Clock clock;

  HierarchyApi(Traversal traversal, Lookups lookups, Clock clock) {
    this.traversal = traversal;
    this.lookups = lookups;
    this.clock = clock;
  }

  @Description("Its superiors on a day, the nearest first (各级上级)")
  public Uni<List<List<@NonNull SuperiorLevel>>> superiors(
      @Source List<Unit> units,
      @Nullable @Name("asOf") @Description("On this day; today in Asia/Shanghai where absent (日期)")
          LocalDate asOf) {
    return traversal
        .superiors(ids(units), new AsOf(asOf, clock.instant()))
        .map(chains ->
            chains.stream()
                .map(chain ->
                    chain.stream()
                        .map(each -> new SuperiorLevel(each.level(), each.unitId()))
                        .toList())
                .toList());
  }

  @Description("How many units are below it on a day, level by level (各级下级数)")
  public Uni<List<List<@NonNull SubordinateLevel>>> subordinateCounts(
      @Source List<Unit> units,
      @Nullable @Name("asOf") @Description("On this day; today in Asia/Shanghai where absent (日期)")
          LocalDate asOf) {
    return traversal
        .subordinateCounts(ids(units), new AsOf(asOf, clock.instant()))
        .map(counts ->
            counts.stream()
                .map(levels ->
                    levels.stream()
                        .map(each -> new SubordinateLevel(each.level(), each.units()))
                        .toList())
                .toList());
  }

  @Description("The superior (上级单位)")
  public Uni<List<@org.jspecify.annotations.Nullable Unit>> unit(
      @Source List<SuperiorLevel> levels) {
    return lookups.referred(levels, SuperiorLevel::unitId, Unit.class);
  }

  private static List<String> ids(List<Unit> units) {
    return units.stream().map(Unit::id).toList();
  }
}
