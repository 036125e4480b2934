package org.tongxin.network.edge;

import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
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
import org.tongxin.api.Page;
import org.tongxin.api.PageRequest;
import org.tongxin.network.Region;
import org.tongxin.network.Start;
import org.tongxin.network.Subordination;
import org.tongxin.network.Unit;
import org.tongxin.network.UnitKind;
import org.tongxin.network.graph.AsOf;
import org.tongxin.network.graph.NetworkGraph;
import org.tongxin.network.graph.NetworkGraph.UnitFilter;
import org.tongxin.network.graph.SearchText;

/** Units, their place in the administrative line and in alliances. */
@GraphQLApi
public class UnitApi {
  private final NetworkGraph graph;
  private final Lookups lookups;
  private final Clock clock;

  UnitApi(NetworkGraph graph, Lookups lookups, Clock clock) {
    this.graph = graph;
    this.lookups = lookups;
    this.clock = clock;
  }

  @Query
  @Nullable @Allowed(Right.EVERYONE)
  @Description("A unit by id or code; null where there is none (查询单位)")
  public Uni<@org.jspecify.annotations.Nullable Unit> unit(
      @Name("key") @Id @Description("Id or code, such as bz-unit-huachuan (编号或代码)") String key,
      @Nullable @Name("atLeast")
          @Description("A position that a mutation gave: wait until the graph shows it (位置)")
          String atLeast) {
    lookups.waitFor(atLeast);
    return lookups.find(key, Unit.class);
  }

  @Query
  @Allowed(Right.EVERYONE)
  @Description(
      "Units: by name in pinyin order, or with a text, the best fitting names first (单位列表)")
  public Uni<UnitConnection> units(
      @Nullable @Name("text")
          @Description(
              "Part of a name or alias, in simplified or traditional script or in English (名称片段)")
          String text,
      @Name("kinds") @DefaultValue("[]") @Description("Only these kinds; empty for all (类别)")
          List<@NonNull UnitKind> kinds,
      @Nullable @Name("region")
          @Id
          @Description("Only those in this region or within it: id or code (区域)")
          String region,
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
    return lookups
        .idOf(region, "region", Region.class)
        .map(regionId -> new UnitFilter(kinds, regionId, Boolean.TRUE.equals(practice)))
        .chain(filter -> text == null ? graph.units(filter, page) : named(text, filter, page))
        .map(UnitConnection::of);
  }

  @Description("Whether it is made up for practice (是否为练习用的虚构单位)")
  public boolean practice(@Source Unit unit) {
    return unit.standing().practice();
  }

  @Description("The kind in the language of Accept-Language (类别的文字)")
  public String kindLabel(@Source Unit unit) {
    return Languages.label(unit.kind());
  }

  @Nullable @Description("Where it is; null where the source does not say (所在区域)")
  public Uni<List<@org.jspecify.annotations.Nullable Region>> region(@Source List<Unit> units) {
    return lookups.referred(units, Unit::regionId, Region.class);
  }

  @Nullable @Description("Its place below its superior on a day; null where none is on record (隶属关系)")
  public Uni<List<@org.jspecify.annotations.Nullable Subordination>> superior(
      @Source List<Unit> units,
      @Nullable @Name("asOf") @Description("On this day; today in Asia/Shanghai where absent (日期)")
          LocalDate asOf) {
    return graph.superiors(units.stream().map(Unit::id).toList(), asOf(asOf));
  }

  @Description("The units directly below it on a day, by name in pinyin order (下级单位)")
  public Uni<List<UnitConnection>> subordinates(
      @Source List<Unit> units,
      @Nullable @Name("asOf") @Description("On this day; today in Asia/Shanghai where absent (日期)")
          LocalDate asOf,
      @Nullable @Name("first") @Description("How many, from the start, 1 to 100 (前几项)")
          Integer first,
      @Nullable @Name("after") @Description("Only what follows this cursor (在此之后)") String after,
      @Nullable @Name("last") @Description("How many, from the end, 1 to 100 (后几项)") Integer last,
      @Nullable @Name("before") @Description("Only what precedes this cursor (在此之前)")
          String before) {
    PageRequest page = PageRequest.of(first, after, last, before);
    return graph
        .subordinates(units.stream().map(Unit::id).toList(), asOf(asOf), page)
        .map(pages -> pages.stream().map(UnitConnection::of).toList());
  }

  @Description("The superior (上级单位)")
  public Uni<List<@org.jspecify.annotations.Nullable Unit>> unit(
      @Source List<Subordination> subordinations) {
    return lookups.referred(subordinations, Subordination::superiorId, Unit.class);
  }

  @Description("Whether the day it began is known (起始是否已知)")
  public Start start(@Source Subordination subordination) {
    return subordination.since() == null ? Start.UNKNOWN_START : Start.KNOWN_START;
  }

  private Uni<Page<Unit>> named(String text, UnitFilter filter, PageRequest page) {
    return graph
        .search(SearchText.of(text), List.of("Unit"), filter, page)
        .map(found -> found.map(Unit.class::cast));
  }

  private AsOf asOf(@Nullable LocalDate date) {
    return new AsOf(date, clock.instant());
  }
}
