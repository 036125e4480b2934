package org.tongxin.network;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tongxin.graph.Trace;
import org.tongxin.graph.Trace.Node;
import org.tongxin.graph.Trace.Relationship;

/**
 * What each change of the network leaves in the graph; neo4j/README.md draws it. Written apart from
 * the .cypher files on purpose: the digest of one checks the other.
 */
final class NetworkTraces {
  private NetworkTraces() {}

  static List<Trace> of(NetworkChange change) {
    return switch (change) {
      case RegionChange region -> region(region.region(), region.search(), region.sort());
      case UnitChange unit -> unit(unit.unit(), unit.search(), unit.sort());
      case TeamChange team -> team(team.team(), team.search(), team.sort());
      case AllianceChange alliance ->
          alliance(alliance.alliance(), alliance.search(), alliance.sort());
      case MembershipChange membership -> List.of(membership(membership.membership()));
      case SubordinationChange subordination ->
          List.of(subordination(subordination.subordination()));
    };
  }

  private static List<Trace> region(Region region, List<String> search, String sort) {
    var properties =
        named(
            region.id(),
            region.version(),
            region.code(),
            region.name(),
            region.nameEn(),
            search,
            sort);
    properties.put("level", region.level());
    properties.put("parentBasis", region.parentBasis());
    var traces = node("Region", properties);
    link(traces, "WITHIN", region.id(), region.parentId());
    return traces;
  }

  private static List<Trace> unit(Unit unit, List<String> search, String sort) {
    var properties =
        named(unit.id(), unit.version(), unit.code(), unit.name(), unit.nameEn(), search, sort);
    properties.put("aliases", unit.aliases());
    properties.put("kind", unit.kind());
    properties.put("founded", unit.founded());
    bodies(properties, unit.bodies());
    Venue venue = unit.venue();
    if (venue != null) {
      properties.put("statedRooms", venue.statedRooms());
      properties.put("roomIds", venue.rooms().stream().map(Room::id).toList());
      properties.put("roomNames", venue.rooms().stream().map(Room::name).toList());
      properties.put(
          "roomNamesEn", venue.rooms().stream().map(room -> orEmpty(room.nameEn())).toList());
    }
    properties.put("practice", unit.standing().practice() ? true : null);
    var traces = node(unit.standing().isGone() ? "Gone" : "Unit", properties);
    link(traces, "LOCATED_IN", unit.id(), unit.regionId());
    link(traces, "MERGED_INTO", unit.id(), unit.standing().mergedIntoId());
    return traces;
  }

  private static List<Trace> team(Team team, List<String> search, String sort) {
    var properties =
        named(team.id(), team.version(), team.code(), team.name(), team.nameEn(), search, sort);
    properties.put("aliases", team.aliases());
    properties.put("size", team.size());
    properties.put("sizeRule", team.sizeRule());
    properties.put("averageAge", team.averageAge());
    properties.put("membersNamed", team.membersNamed());
    bodies(properties, team.bodies());
    var traces = node("Team", properties);
    link(traces, "AFFILIATED_WITH", team.id(), team.affiliationId());
    link(traces, "LOCATED_IN", team.id(), team.regionId());
    return traces;
  }

  private static List<Trace> alliance(Alliance alliance, List<String> search, String sort) {
    var properties =
        named(
            alliance.id(),
            alliance.version(),
            alliance.code(),
            alliance.name(),
            alliance.nameEn(),
            search,
            sort);
    properties.put("kind", alliance.kind());
    properties.put("founded", alliance.founded());
    properties.put("zone", alliance.zone());
    MemberCounts counts = alliance.memberCounts();
    properties.put("statedTotal", counts.statedTotal());
    properties.put("named", counts.named());
    properties.put("unnamed", counts.unnamed());
    properties.put("countedIn", counts.countedIn());
    properties.put("openEnded", counts.openEnded());
    groups(properties, counts.groups());
    properties.put("dissolved", alliance.dissolved());
    properties.put("practice", alliance.standing().practice() ? true : null);
    var traces = node(alliance.standing().isGone() ? "Gone" : "Alliance", properties);
    AllianceLinks links = alliance.links();
    link(traces, "LOCATED_IN", alliance.id(), links.regionId());
    link(traces, "PART_OF", alliance.id(), links.parentId());
    link(traces, "EMBODIED_BY", alliance.id(), links.bodyId());
    link(traces, "CENTRED_ON", alliance.id(), links.coreUnitId());
    link(traces, "LED_BY", alliance.id(), links.leadId());
    link(traces, "WORKS_AT", alliance.id(), links.centreId());
    link(traces, "SAME_MEMBERS_AS", alliance.id(), links.membersSameAsId());
    counts.candidateIds().forEach(id -> traces.add(candidate(alliance.id(), id, "")));
    counts
        .groups()
        .forEach(group ->
            group
                .candidateIds()
                .forEach(id -> traces.add(candidate(alliance.id(), id, group.code()))));
    return traces;
  }

  // Neo4j keeps no lists of records, so the groups lie beside one another; -1 stands for a null in
  // a list of numbers.
  private static void groups(Map<String, @Nullable Object> properties, List<MemberGroup> groups) {
    properties.put("groupCodes", groups.stream().map(MemberGroup::code).toList());
    properties.put(
        "groupTotals", groups.stream().map(group -> orUnknown(group.statedTotal())).toList());
    properties.put("groupNamed", groups.stream().map(group -> orUnknown(group.named())).toList());
    properties.put(
        "groupUnnamed", groups.stream().map(group -> orUnknown(group.unnamed())).toList());
    properties.put("groupBases", groups.stream().map(MemberGroup::basis).toList());
  }

  private static Trace candidate(String allianceId, String partyId, String group) {
    return new Relationship("MAY_BE_MEMBER_OF", partyId, allianceId, Map.of("group", group));
  }

  private static Trace membership(Membership membership) {
    var properties = dated(membership.since(), membership.until(), membership.statedFrom());
    properties.put("id", membership.id());
    properties.put("version", membership.version());
    properties.put("role", membership.role());
    properties.put("group", membership.group());
    properties.put("bodies", membership.bodies());
    properties.put("basis", membership.basis());
    return new Relationship("MEMBER_OF", membership.partyId(), membership.allianceId(), properties);
  }

  private static Trace subordination(Subordination subordination) {
    var properties =
        dated(subordination.since(), subordination.until(), subordination.statedFrom());
    properties.put("id", subordination.id());
    properties.put("version", subordination.version());
    properties.put("basis", subordination.basis());
    return new Relationship(
        "UNDER", subordination.unitId(), subordination.superiorId(), properties);
  }

  private static Map<String, @Nullable Object> named(
      String id,
      int version,
      String code,
      String name,
      @Nullable String nameEn,
      List<String> search,
      String sort) {
    var properties = new HashMap<String, @Nullable Object>();
    properties.put("id", id);
    properties.put("version", version);
    properties.put("code", code);
    properties.put("name", name);
    properties.put("nameEn", nameEn);
    properties.put("search", search);
    properties.put("sort", sort);
    return properties;
  }

  private static Map<String, @Nullable Object> dated(
      @Nullable LocalDate since, @Nullable LocalDate until, @Nullable LocalDate statedFrom) {
    var properties = new HashMap<String, @Nullable Object>();
    properties.put("since", since);
    properties.put("until", until);
    properties.put("statedFrom", statedFrom);
    return properties;
  }

  private static void bodies(Map<String, @Nullable Object> properties, @Nullable Bodies bodies) {
    if (bodies != null) {
      properties.put("bodies", bodies.total());
      properties.put("named", bodies.named());
      properties.put("unnamed", bodies.unnamed());
    }
  }

  private static List<Trace> node(String label, Map<String, @Nullable Object> properties) {
    var traces = new ArrayList<Trace>();
    traces.add(new Node(label, properties));
    return traces;
  }

  private static void link(List<Trace> traces, String type, String from, @Nullable String to) {
    if (to != null) {
      traces.add(Relationship.plain(type, from, to));
    }
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }

  private static int orUnknown(@Nullable Integer number) {
    return number == null ? -1 : number;
  }
}
