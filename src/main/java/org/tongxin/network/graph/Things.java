package org.tongxin.network.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.tongxin.api.Node;
import org.tongxin.kernel.Basis;
import org.tongxin.network.Alliance;
import org.tongxin.network.AllianceKind;
import org.tongxin.network.AllianceLinks;
import org.tongxin.network.Bodies;
import org.tongxin.network.MemberCounts;
import org.tongxin.network.MemberGroup;
import org.tongxin.network.Membership;
import org.tongxin.network.MembershipRole;
import org.tongxin.network.ParentBasis;
import org.tongxin.network.Region;
import org.tongxin.network.RegionLevel;
import org.tongxin.network.Room;
import org.tongxin.network.Standing;
import org.tongxin.network.Subordination;
import org.tongxin.network.Team;
import org.tongxin.network.Unit;
import org.tongxin.network.UnitKind;
import org.tongxin.network.Venue;

/** How nodes and relationships of the graph become the network's records. */
final class Things {
  private Things() {}

  /** A node as the questions return it: its properties, its {@code label} and its {@code links}. */
  static Node thing(Value node) {
    return switch (node.get("label").asString()) {
      case "Region" -> region(node);
      case "Unit" -> unit(node);
      case "Team" -> team(node);
      case "Alliance" -> alliance(node);
      default ->
          throw new IllegalStateException(
              "a node of the network has the label " + node.get("label"));
    };
  }

  static Region region(Value node) {
    return new Region(
        node.get("id").asString(),
        node.get("version").asInt(),
        node.get("code").asString(),
        node.get("name").asString(),
        text(node, "nameEn"),
        RegionLevel.valueOf(node.get("level").asString()),
        links(node).get("WITHIN"),
        ParentBasis.valueOf(node.get("parentBasis").asString()));
  }

  static Unit unit(Value node) {
    return new Unit(
        node.get("id").asString(),
        node.get("version").asInt(),
        node.get("code").asString(),
        node.get("name").asString(),
        text(node, "nameEn"),
        texts(node, "aliases"),
        UnitKind.valueOf(node.get("kind").asString()),
        links(node).get("LOCATED_IN"),
        text(node, "founded"),
        bodies(node),
        venue(node),
        standing(node));
  }

  private static Team team(Value node) {
    Map<String, String> links = links(node);
    return new Team(
        node.get("id").asString(),
        node.get("version").asInt(),
        node.get("code").asString(),
        node.get("name").asString(),
        text(node, "nameEn"),
        texts(node, "aliases"),
        links.get("AFFILIATED_WITH"),
        links.get("LOCATED_IN"),
        number(node, "size"),
        text(node, "sizeRule"),
        node.get("averageAge").isNull() ? null : node.get("averageAge").asDouble(),
        number(node, "membersNamed"),
        bodies(node));
  }

  static Alliance alliance(Value node) {
    Map<String, String> links = links(node);
    return new Alliance(
        node.get("id").asString(),
        node.get("version").asInt(),
        node.get("code").asString(),
        node.get("name").asString(),
        text(node, "nameEn"),
        AllianceKind.valueOf(node.get("kind").asString()),
        text(node, "founded"),
        node.get("zone").asString(),
        memberCounts(node),
        new AllianceLinks(
            links.get("LOCATED_IN"),
            links.get("PART_OF"),
            links.get("EMBODIED_BY"),
            links.get("CENTRED_ON"),
            links.get("LED_BY"),
            links.get("WORKS_AT"),
            links.get("SAME_MEMBERS_AS")),
        orNull(node.get("dissolved"), Value::asLocalDate),
        standing(node));
  }

  private static Standing standing(Value node) {
    return node.get("practice").isNull() ? Standing.REAL : Standing.PRACTICE;
  }

  static Membership membership(Value relationship) {
    return new Membership(
        relationship.get("id").asString(),
        relationship.get("version").asInt(),
        relationship.get("allianceId").asString(),
        relationship.get("partyId").asString(),
        MembershipRole.valueOf(relationship.get("role").asString()),
        text(relationship, "group"),
        number(relationship, "bodies"),
        orNull(relationship.get("since"), Value::asLocalDate),
        orNull(relationship.get("until"), Value::asLocalDate),
        orNull(relationship.get("statedFrom"), Value::asLocalDate),
        Basis.valueOf(relationship.get("basis").asString()));
  }

  static Subordination subordination(Value relationship) {
    return new Subordination(
        relationship.get("id").asString(),
        relationship.get("version").asInt(),
        relationship.get("unitId").asString(),
        relationship.get("superiorId").asString(),
        orNull(relationship.get("since"), Value::asLocalDate),
        orNull(relationship.get("until"), Value::asLocalDate),
        orNull(relationship.get("statedFrom"), Value::asLocalDate),
        Basis.valueOf(relationship.get("basis").asString()));
  }

  private static @Nullable Venue venue(Value node) {
    if (node.get("roomIds").isNull()) {
      return null;
    }
    List<String> ids = texts(node, "roomIds");
    List<String> names = texts(node, "roomNames");
    List<String> namesEn = texts(node, "roomNamesEn");
    var rooms = new ArrayList<Room>();
    for (int i = 0; i < ids.size(); i++) {
      rooms.add(
          new Room(ids.get(i), names.get(i), namesEn.get(i).isEmpty() ? null : namesEn.get(i)));
    }
    return new Venue(number(node, "statedRooms"), rooms);
  }

  private static @Nullable Bodies bodies(Value node) {
    Integer total = number(node, "bodies");
    Integer named = number(node, "named");
    Integer unnamed = number(node, "unnamed");
    return total == null && named == null && unnamed == null
        ? null
        : new Bodies(total, named, unnamed);
  }

  private static MemberCounts memberCounts(Value node) {
    return new MemberCounts(
        number(node, "statedTotal"),
        number(node, "named"),
        number(node, "unnamed"),
        text(node, "countedIn"),
        node.get("openEnded").asBoolean(),
        groups(node),
        List.of());
  }

  private static List<MemberGroup> groups(Value node) {
    List<String> codes = texts(node, "groupCodes");
    List<String> bases = texts(node, "groupBases");
    var groups = new ArrayList<MemberGroup>();
    for (int i = 0; i < codes.size(); i++) {
      groups.add(
          new MemberGroup(
              codes.get(i),
              known(node.get("groupTotals").get(i)),
              known(node.get("groupNamed").get(i)),
              known(node.get("groupUnnamed").get(i)),
              Basis.valueOf(bases.get(i)),
              List.of()));
    }
    return groups;
  }

  // Lists of numbers hold no nulls: -1 stands for one.
  private static @Nullable Integer known(Value number) {
    return number.asInt() < 0 ? null : number.asInt();
  }

  private static Map<String, String> links(Value node) {
    var links = new HashMap<String, String>();
    node.get("links")
        .values()
        .forEach(link -> links.put(link.get(0).asString(), link.get(1).asString()));
    return links;
  }

  private static @Nullable String text(Value map, String name) {
    return orNull(map.get(name), Value::asString);
  }

  private static @Nullable Integer number(Value map, String name) {
    return orNull(map.get(name), Value::asInt);
  }

  private static List<String> texts(Value map, String name) {
    return map.get(name).asList(Value::asString, List.of());
  }

  private static <T> @Nullable T orNull(Value value, Function<Value, T> as) {
    return value.isNull() ? null : as.apply(value);
  }
}
