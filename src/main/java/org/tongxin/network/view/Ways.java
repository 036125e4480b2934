package org.tongxin.network.view;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.tongxin.kernel.Checks;
import org.tongxin.kernel.Refusal;
import org.tongxin.network.graph.AsOf;
import org.tongxin.network.graph.Traversal;
import org.tongxin.network.graph.Traversal.Reach;

/** Finds ways between parties, and the members on whom an alliance's network hangs. */
@ApplicationScoped
public class Ways {
  private static final int MOST_HOPS = 8;
  private static final int MOST_PATHS = 20;
  private static final Reach AROUND_AN_ALLIANCE =
      new Reach(ViewQuestion.DEEPEST, List.of(), 5_000, false);
  private final Traversal traversal;

  Ways(Traversal traversal) {
    this.traversal = traversal;
  }

  /** All shortest paths from one party to another, at most 20 of them. */
  public Uni<NetworkPaths> between(String fromId, String toId, int maxHops, AsOf asOf) {
    new Checks()
        .that(
            maxHops >= 1 && maxHops <= MOST_HOPS,
            Refusal.badInput("maxHops", "步数须为1至8", "is 1 to 8"))
        .that(
            !fromId.equals(toId),
            Refusal.badInput("to", "起点与终点相同", "is the party that it starts from"))
        .refuse();
    return traversal
        .shortestPaths(fromId, toId, maxHops, MOST_PATHS + 1, asOf)
        .map(ways -> {
          var paths =
              ways.stream()
                  .limit(MOST_PATHS)
                  .map(way ->
                      new NetworkPath(
                          way.partyIds(), way.ties().stream().map(Drawing::edge).toList()))
                  .toList();
          return new NetworkPaths(
              paths.isEmpty() ? null : paths.getFirst().ties().size(),
              paths,
              ways.size() > MOST_PATHS);
        });
  }

  /** What an alliance's network would lose with each of its members. */
  public Uni<AllianceCohesion> cohesion(String allianceId, AsOf asOf) {
    return traversal
        .surroundings(allianceId, AROUND_AN_ALLIANCE, asOf)
        .map(around ->
            new AllianceCohesion(
                Bridges.among(around, allianceId), around.total() <= around.things().size()));
  }

  /**
   * An alliance's members by name, each with what would be lost with it.
   *
   * @param complete whether all within four steps was looked at
   */
  public record AllianceCohesion(List<MemberCohesion> members, boolean complete) {
    public AllianceCohesion {
      members = List.copyOf(members);
    }
  }
}
