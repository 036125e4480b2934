package org.tongxin.network.view;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.tongxin.graph.Arrivals;
import org.tongxin.kernel.Language;
import org.tongxin.kernel.Position;
import org.tongxin.kernel.Refusal;
import org.tongxin.network.graph.AsOf;
import org.tongxin.network.graph.Traversal;
import org.tongxin.network.graph.Traversal.Reach;

/** Shows parts of the network, tells what changed in them, and goes on telling. */
@ApplicationScoped
public class Views {
  private final Traversal traversal;
  private final Remembered remembered;
  private final Arrivals arrivals;
  private final Clock clock;
  private final Map<ViewQuestion, Watched> watched = new ConcurrentHashMap<>();

  Views(Traversal traversal, Remembered remembered, Arrivals arrivals, Clock clock) {
    this.traversal = traversal;
    this.remembered = remembered;
    this.arrivals = arrivals;
    this.clock = clock;
  }

  /** The view that answers a question. One statement. */
  public Uni<GraphView> show(ViewQuestion question) {
    var reach =
        new Reach(
            question.depth(),
            question.kinds(),
            question.maxNodes(),
            question.groupBy() == GroupBy.REGION);
    return traversal
        .surroundings(question.root(), reach, new AsOf(question.asOf(), clock.instant()))
        .map(answer -> {
          GraphView view = Drawing.of(question, answer);
          return view.revised(Revision.of(question, view).toString());
        })
        .invoke(remembered::remember);
  }

  /**
   * What changed since a revision of the view around {@code rootId}; the whole view where nobody
   * remembers that revision.
   */
  public Uni<GraphDelta> changes(String rootId, String since) {
    return show(question(rootId, since)).map(now -> delta(since, now));
  }

  /** The same, and then every change as it comes. */
  public Multi<GraphDelta> watch(String rootId, String since) {
    ViewQuestion question = question(rootId, since);
    // Listening begins before the first look, so that nothing falls between the two; looks come one
    // after the other, so that an older one never follows a newer one.
    return Multi.createBy()
        .merging()
        .streams(Multi.createFrom().item(Position.START), arrivals.positions())
        .onItem()
        .transformToUniAndConcatenate(position -> shown(question, position))
        .onTermination()
        .invoke(() -> watched.remove(question))
        .onItem()
        .scan(() -> GraphDelta.start(since), (last, view) -> delta(last.revision(), view))
        .skip()
        .first()
        .select()
        .where(delta -> !delta.isNothing());
  }

  /** The words for a node's kind; null for a team. */
  public static @Nullable String kindLabel(GraphNode node, Language language) {
    return node.kind() == null ? null : Drawing.kindLabel(node.kind(), language);
  }

  /** A view as the graph showed it at a position; asked for once, however many watch it. */
  private record Watched(Position position, Uni<GraphView> view) {}

  private Uni<GraphView> shown(ViewQuestion question, Position position) {
    if (position.equals(Position.START)) {
      return show(question);
    }
    return watched
        .compute(
            question,
            (asked, before) ->
                before != null && before.position().equals(position)
                    ? before
                    : new Watched(position, show(asked).memoize().indefinitely()))
        .view();
  }

  private GraphDelta delta(String since, GraphView now) {
    return remembered
        .find(since)
        .map(before -> GraphDelta.between(before, now))
        .orElseGet(() -> GraphDelta.resync(since, now));
  }

  private static ViewQuestion question(String rootId, String since) {
    Revision revision =
        Revision.find(since)
            .orElseThrow(
                () -> Refusal.badInput("since", "不是有效的修订", "is not a revision").asException());
    if (!revision.question().root().equals(rootId)) {
      throw Refusal.badInput("since", "该修订属于另一个视图", "is the revision of another root's view")
          .asException();
    }
    return revision.question();
  }
}
