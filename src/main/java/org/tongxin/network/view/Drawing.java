package org.tongxin.network.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tongxin.api.Languages;
import org.tongxin.kernel.Language;
import org.tongxin.network.AllianceKind;
import org.tongxin.network.UnitKind;
import org.tongxin.network.graph.Surroundings;
import org.tongxin.network.graph.Surroundings.Area;
import org.tongxin.network.graph.Surroundings.Thing;
import org.tongxin.network.graph.Surroundings.Tie;

/** Makes a view of what the graph answered. Pure: the same answer gives the same view. */
final class Drawing {
  private final ViewQuestion question;
  private final Surroundings surroundings;

  private Drawing(ViewQuestion question, Surroundings surroundings) {
    this.question = question;
    this.surroundings = surroundings;
  }

  static GraphView of(ViewQuestion question, Surroundings surroundings) {
    return new Drawing(question, surroundings).view();
  }

  private GraphView view() {
    List<GraphEdge> edges =
        surroundings.ties().stream()
            .map(Drawing::edge)
            .sorted(Comparator.comparing(GraphEdge::id))
            .toList();
    Map<String, String> places = places(edges);
    List<GraphNode> nodes = nodes(edges, places);
    return new GraphView(
        question.root(),
        question.depth(),
        question.groupBy(),
        nodes,
        edges,
        combos(places),
        new GraphTotals(surroundings.total(), surroundings.totalTies()),
        surroundings.total() > surroundings.things().size(),
        "");
  }

  private List<GraphNode> nodes(List<GraphEdge> edges, Map<String, String> places) {
    var degrees = new HashMap<String, Integer>();
    for (GraphEdge edge : edges) {
      degrees.merge(edge.source(), 1, Integer::sum);
      degrees.merge(edge.target(), 1, Integer::sum);
    }
    return surroundings.things().stream()
        .map(thing ->
            node(thing).in(places.get(thing.id())).withDegree(degrees.getOrDefault(thing.id(), 0)))
        .toList();
  }

  private static GraphNode node(Thing thing) {
    return new GraphNode(
        thing.id(),
        thing.code(),
        GraphNodeType.valueOf(thing.label().toUpperCase(Locale.ROOT)),
        thing.kind(),
        thing.name(),
        thing.nameEn(),
        null,
        Math.max(1, thing.weight()),
        0);
  }

  static GraphEdge edge(Tie tie) {
    String id = tie.id() == null ? tie.type() + ":" + tie.source() + ":" + tie.target() : tie.id();
    return new GraphEdge(
        id,
        tie.source(),
        tie.target(),
        GraphEdgeType.valueOf(tie.type()),
        tie.bodies(),
        tie.since(),
        tie.until());
  }

  /** The combo of each node that has one. */
  private Map<String, String> places(List<GraphEdge> edges) {
    var places = new LinkedHashMap<String, String>();
    switch (question.groupBy()) {
      case NONE -> {}
      case REGION ->
          surroundings.things().forEach(thing -> put(places, thing.id(), thing.regionId()));
      case KIND -> surroundings.things().forEach(thing -> put(places, thing.id(), kind(thing)));
      case ALLIANCE -> {
        var sorts = new HashMap<String, String>();
        surroundings.things().forEach(thing -> sorts.put(thing.id(), thing.sort()));
        edges.stream()
            .filter(edge -> edge.type() == GraphEdgeType.MEMBER_OF)
            .sorted(Comparator.comparing(edge -> sorts.getOrDefault(edge.target(), "")))
            .forEach(edge -> places.putIfAbsent(edge.source(), comboOf(edge.target())));
      }
    }
    return places;
  }

  private void put(Map<String, String> places, String nodeId, @Nullable String group) {
    if (group != null) {
      places.put(nodeId, comboOf(group));
    }
  }

  // A combo's id is never a node's: an alliance is a node, and holds others as a combo. That of a
  // region is the region's own, so that a map finds its shape.
  private String comboOf(String group) {
    return prefix() + group;
  }

  private String prefix() {
    return switch (question.groupBy()) {
      case NONE, REGION -> "";
      case KIND -> "kind:";
      case ALLIANCE -> "members:";
    };
  }

  private static String kind(Thing thing) {
    return thing.kind() == null ? thing.label().toUpperCase(Locale.ROOT) : thing.kind();
  }

  static String kindLabel(String kind, Language language) {
    return Stream.<Enum<?>>concat(
            Stream.of(UnitKind.values()),
            Stream.concat(Stream.of(AllianceKind.values()), Stream.of(GraphNodeType.values())))
        .filter(each -> each.name().equals(kind))
        .findFirst()
        .map(each -> Languages.text(each).in(language))
        .orElse(kind);
  }

  private List<GraphCombo> combos(Map<String, String> places) {
    var sizes = new LinkedHashMap<String, Integer>();
    places.values().forEach(combo -> sizes.merge(combo, 1, Integer::sum));
    var groups = groups(sizes);
    var combos = new LinkedHashMap<String, GraphCombo>();
    groups.keySet().forEach(id -> add(id, groups, sizes, combos));
    return List.copyOf(combos.values());
  }

  /** A group's label and the group that it lies in. */
  private record Group(String label, @Nullable String parent) {}

  private Map<String, Group> groups(Map<String, Integer> sizes) {
    var groups = new LinkedHashMap<String, Group>();
    switch (question.groupBy()) {
      case NONE -> {}
      case REGION -> {
        for (Area area : surroundings.areas()) {
          groups.put(comboOf(area.id()), new Group(area.name(), combo(area.parentId())));
        }
      }
      case KIND -> {
        for (String id : sizes.keySet().stream().sorted().toList()) {
          groups.put(
              id, new Group(kindLabel(id.substring(prefix().length()), question.language()), null));
        }
      }
      case ALLIANCE -> {
        var parents = new HashMap<String, String>();
        surroundings.ties().stream()
            .filter(tie -> tie.type().equals("PART_OF"))
            .forEach(tie -> parents.put(tie.source(), tie.target()));
        surroundings.things().stream()
            .filter(thing -> thing.label().equals("Alliance"))
            .filter(thing ->
                sizes.containsKey(comboOf(thing.id())) || parents.containsValue(thing.id()))
            .sorted(Comparator.comparing(Thing::sort))
            .forEach(thing ->
                groups.put(
                    comboOf(thing.id()), new Group(thing.name(), combo(parents.get(thing.id())))));
      }
    }
    return groups;
  }

  private @Nullable String combo(@Nullable String group) {
    return group == null ? null : comboOf(group);
  }

  // Outer ones first, so that a drawing library finds the one that it puts another into.
  private void add(
      String id,
      Map<String, Group> groups,
      Map<String, Integer> sizes,
      Map<String, GraphCombo> combos) {
    var path = new ArrayList<String>();
    for (String at = id; at != null && groups.containsKey(at) && !path.contains(at); ) {
      path.addFirst(at);
      at = parent(groups, at);
    }
    for (String each : path) {
      Group group = groups.get(each);
      if (group != null) {
        String parent = group.parent();
        combos.putIfAbsent(
            each,
            new GraphCombo(
                each,
                group.label(),
                question.groupBy(),
                parent != null && groups.containsKey(parent) ? parent : null,
                sizes.getOrDefault(each, 0)));
      }
    }
  }

  private static @Nullable String parent(Map<String, Group> groups, String id) {
    Group group = groups.get(id);
    return group == null ? null : group.parent();
  }
}
