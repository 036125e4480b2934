package org.tongxin.network.view;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tongxin.network.graph.Surroundings;
import org.tongxin.network.graph.Surroundings.Thing;
import org.tongxin.network.graph.Surroundings.Tie;

/**
 * Finds the members whose leaving would part an alliance's network: those whose membership is a
 * bridge of the graph in the sense of Tarjan, a tie that is on no circle. Pure; linear in nodes and
 * ties, and without recursion, as a network may be long.
 */
final class Bridges {
  private final Surroundings surroundings;
  private final Map<String, List<Integer>> tiesOf = new HashMap<>();
  private final Map<String, Integer> order = new HashMap<>();
  private final Map<String, Integer> lowest = new HashMap<>();
  private final Map<String, Integer> sizes = new HashMap<>();
  // The tie by which the search came to a node.
  private final Map<String, Integer> arrivedBy = new HashMap<>();

  private Bridges(Surroundings surroundings) {
    this.surroundings = surroundings;
    for (int i = 0; i < surroundings.ties().size(); i++) {
      Tie tie = surroundings.ties().get(i);
      tiesOf.computeIfAbsent(tie.source(), id -> new ArrayList<>()).add(i);
      tiesOf.computeIfAbsent(tie.target(), id -> new ArrayList<>()).add(i);
    }
  }

  /** The members of an alliance by name, each with what would be lost with it. */
  static List<MemberCohesion> among(Surroundings surroundings, String allianceId) {
    return new Bridges(surroundings).members(allianceId);
  }

  private List<MemberCohesion> members(String allianceId) {
    search(allianceId);
    var things = new HashMap<String, Thing>();
    surroundings.things().forEach(thing -> things.put(thing.id(), thing));
    var members = new ArrayList<MemberCohesion>();
    for (int i = 0; i < surroundings.ties().size(); i++) {
      Tie tie = surroundings.ties().get(i);
      Thing member = things.get(tie.source());
      if (tie.type().equals("MEMBER_OF") && tie.target().equals(allianceId) && member != null) {
        members.add(member(member, i, allianceId));
      }
    }
    members.sort(Comparator.comparing(MemberCohesion::sort));
    return members;
  }

  private MemberCohesion member(Thing member, int tie, String allianceId) {
    boolean bridge =
        arrivedBy.getOrDefault(member.id(), -1) == tie
            && of(lowest, member.id()) > of(order, allianceId);
    int behind = bridge ? of(sizes, member.id()) - 1 : 0;
    Cohesion cohesion = bridge ? behind > 0 ? Cohesion.BRIDGE : Cohesion.ISOLATED : Cohesion.JOINED;
    return new MemberCohesion(member.id(), member.sort(), cohesion, behind);
  }

  /** A node, and which of its ties is looked at next. */
  private static final class Visit {
    final String node;
    int next;

    Visit(String node) {
      this.node = node;
    }
  }

  private void search(String start) {
    Deque<Visit> visits = new ArrayDeque<>();
    arrive(start, visits);
    while (!visits.isEmpty()) {
      Visit visit = visits.element();
      List<Integer> ties = tiesOf.getOrDefault(visit.node, List.of());
      if (visit.next < ties.size()) {
        follow(visit.node, ties.get(visit.next++), visits);
      } else {
        visits.remove();
        leave(visit.node, visits);
      }
    }
  }

  private void follow(String node, int tie, Deque<Visit> visits) {
    String other = otherEnd(tie, node);
    if (!order.containsKey(other)) {
      arrivedBy.put(other, tie);
      arrive(other, visits);
    } else if (arrivedBy.getOrDefault(node, -1) != tie) {
      lowest.merge(node, of(order, other), Math::min);
    }
  }

  private void arrive(String node, Deque<Visit> visits) {
    int at = order.size();
    order.put(node, at);
    lowest.put(node, at);
    sizes.put(node, 1);
    visits.push(new Visit(node));
  }

  private void leave(String node, Deque<Visit> visits) {
    if (!visits.isEmpty()) {
      String parent = visits.element().node;
      lowest.merge(parent, of(lowest, node), Math::min);
      sizes.merge(parent, of(sizes, node), Integer::sum);
    }
  }

  private String otherEnd(int tie, String node) {
    Tie of = surroundings.ties().get(tie);
    return of.source().equals(node) ? of.target() : of.source();
  }

  private static int of(Map<String, Integer> numbers, String node) {
    return numbers.getOrDefault(node, 0);
  }
}
