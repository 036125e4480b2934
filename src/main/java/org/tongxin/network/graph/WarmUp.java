package org.tongxin.network.graph;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Supplier;
import org.tongxin.api.PageRequest;
import org.tongxin.journal.InTurn;
import org.tongxin.network.graph.NetworkGraph.UnitFilter;
import org.tongxin.network.graph.Traversal.Reach;

/**
 * Asks the questions once that Neo4j takes seconds to plan for the first time, about nobody, so
 * that no caller after a start waits for a plan until its patience is over.
 */
@ApplicationScoped
public class WarmUp {
  // As long as an id: Neo4j keeps plans by the types and by the rough sizes of parameters.
  private static final String NOBODY = "unit_00000000000000000000000000";
  private static final String NEITHER = "unit_00000000000000000000000001";
  private static final Reach NEAR = new Reach(1, List.of(), 1, true);
  private final Traversal traversal;
  private final NetworkGraph graph;
  private final Clock clock;

  WarmUp(Traversal traversal, NetworkGraph graph, Clock clock) {
    this.traversal = traversal;
    this.graph = graph;
    this.clock = clock;
  }

  /** One question after the other, up to the first that Neo4j cannot be asked. */
  public Uni<Void> ask() {
    var today = new AsOf(null, clock.instant());
    PageRequest page = PageRequest.first(1);
    List<Supplier<Uni<?>>> questions =
        List.of(
            () -> graph.things(List.of(NOBODY)),
            () -> traversal.surroundings(NOBODY, NEAR, today),
            () -> graph.members(List.of(NOBODY), List.of(), today, page),
            () -> graph.memberships(List.of(NOBODY), List.of(), today, page),
            () -> graph.units(new UnitFilter(List.of(), "", false), page),
            () -> traversal.shortestPaths(NOBODY, NEITHER, 1, 1, today),
            () -> traversal.coMembers(List.of(NOBODY), List.of(), today),
            () -> traversal.superiors(List.of(NOBODY), today),
            () -> traversal.subordinateCounts(List.of(NOBODY), today));
    return InTurn.each(questions, WarmUp::asked).onFailure().recoverWithNull();
  }

  // About nobody there is no answer, and that is no failure; without Neo4j the start goes on.
  private static Uni<?> asked(Supplier<Uni<?>> question) {
    return Uni.createFrom()
        .deferred(question)
        .replaceWithVoid()
        .onFailure(NoSuchElementException.class)
        .recoverWithNull();
  }
}
