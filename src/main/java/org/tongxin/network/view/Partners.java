package org.tongxin.network.view;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tongxin.api.Page;
import org.tongxin.api.PageRequest;
import org.tongxin.network.AllianceKind;
import org.tongxin.network.graph.AsOf;
import org.tongxin.network.graph.Traversal;
import org.tongxin.network.graph.Traversal.CoMember;

/** Finds who is within reach, step by step: one statement for each step, however many there are. */
@ApplicationScoped
public class Partners {
  private final Traversal traversal;

  Partners(Traversal traversal) {
    this.traversal = traversal;
  }

  /**
   * Whoever can be reached over at most {@code hops} shared alliances, the nearest first, then by
   * name. No further than {@link Page#COUNT_CAP} parties are looked at.
   */
  public Uni<Page<Partner>> of(
      String partyId, int hops, List<AllianceKind> via, AsOf asOf, PageRequest page) {
    var found = new LinkedHashMap<String, Partner>();
    found.put(partyId, new Partner(partyId, "", 0, List.of()));
    Uni<List<String>> frontier = Uni.createFrom().item(List.of(partyId));
    for (int hop = 1; hop <= hops; hop++) {
      int step = hop;
      frontier =
          frontier.chain(from ->
              traversal.coMembers(from, via, asOf).map(coMembers -> add(found, coMembers, step)));
    }
    return frontier.map(ignored -> page(found, page));
  }

  /** Those who are new, in the order of their names: the next frontier. */
  private static List<String> add(Map<String, Partner> found, List<CoMember> coMembers, int hop) {
    var fresh = new ArrayList<String>();
    for (CoMember coMember : coMembers) {
      Partner from = found.get(coMember.from());
      if (from != null && !found.containsKey(coMember.id()) && found.size() <= Page.COUNT_CAP) {
        var way = new ArrayList<>(from.way());
        way.add(new Partner.Step(hop, coMember.alliance(), coMember.id()));
        found.put(coMember.id(), new Partner(coMember.id(), coMember.sort(), hop, way));
        fresh.add(coMember.id());
      }
    }
    return fresh;
  }

  private static Page<Partner> page(Map<String, Partner> found, PageRequest request) {
    List<Partner> partners = found.values().stream().filter(partner -> partner.hops() > 0).toList();
    return request.cut(partners, Partners::key);
  }

  private static String key(Partner partner) {
    return partner.hops() + " " + partner.sort();
  }
}
