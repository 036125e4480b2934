package org.tongxin.graph;

import io.quarkus.arc.Arc;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.async.AsyncSession;
import org.tongxin.kernel.Code;
import org.tongxin.kernel.Position;
import org.tongxin.kernel.Refusal;
import org.tongxin.kernel.Text;

/** How far the graph has come, and waiting for it. */
@ApplicationScoped
public class Arrivals {
  static final CypherFile POSITION = CypherFile.query("graph/position");
  private static final Duration POLL = Duration.ofMillis(5);
  private static final Duration LOOK = Duration.ofMillis(100);

  private final Driver driver;
  private final Freshness freshness;
  private final Duration patience;
  private volatile Position known = Position.START;
  private volatile boolean leading;
  private final Multi<Position> positions = follow();

  Arrivals(
      Driver driver,
      Freshness freshness,
      @ConfigProperty(name = "tongxin.patience") Duration patience) {
    this.patience = patience;
    this.driver = driver;
    this.freshness = freshness;
  }

  /**
   * Whether the projector of this process leads, and tells by {@link #reached}; otherwise the graph
   * is asked.
   */
  void leading(boolean leads) {
    leading = leads;
  }

  /** Whether this process brings the journal into the graph; of all instances one does. */
  public boolean leads() {
    return leading;
  }

  /** How far the graph is known to have come: all of it where this process leads. */
  public Position known() {
    return known;
  }

  synchronized void reached(Position position) {
    if (position.compareTo(known) > 0) {
      known = position;
    }
  }

  /** After a rebuild began the graph shows nothing again. */
  synchronized void startedOver() {
    known = Position.START;
  }

  Uni<Void> awaitWanted() {
    if (!Arc.container().requestContext().isActive()) {
      return Uni.createFrom().voidItem();
    }
    return await(freshness.wanted());
  }

  /**
   * Waits until the graph shows {@code position}; after half of {@code tongxin.patience} refuses
   * with STALE and the position reached.
   */
  public Uni<Void> await(Position position) {
    return await(position, patience.dividedBy(2));
  }

  /** The same with a time of the caller's own. */
  public Uni<Void> await(Position position, Duration longest) {
    if (known.compareTo(position) >= 0) {
      return Uni.createFrom().voidItem();
    }
    return poll(position)
        .ifNoItem()
        .after(longest)
        .recoverWithUni(() -> Uni.createFrom().failure(stale().asException()));
  }

  /**
   * Where the graph is, now and whenever it has gone on; looked up once for all who listen. While
   * Neo4j cannot be had it is silent.
   */
  public Multi<Position> positions() {
    // Each listener skips what it has heard: who comes later has not heard where the graph is now.
    return positions.skip().repetitions();
  }

  private Multi<Position> follow() {
    return Multi.createFrom()
        .ticks()
        .every(LOOK)
        .onOverflow()
        .drop()
        .onItem()
        .transformToUniAndConcatenate(tick ->
            (leading ? Uni.createFrom().item(() -> known) : ask())
                .onFailure()
                .recoverWithItem(() -> known))
        .broadcast()
        .withCancellationAfterLastSubscriberDeparture()
        .toAllSubscribers();
  }

  // Repeated rather than chained: a chain goes as deep as there were looks, and after thousands of
  // them, which is ten seconds, its end overflows the stack and nobody is told.
  private Uni<Void> poll(Position position) {
    return Multi.createBy()
        .repeating()
        .uni(() -> leading ? Uni.createFrom().item(() -> known) : ask().invoke(this::reached))
        .withDelay(POLL)
        .until(reached -> reached.compareTo(position) >= 0)
        .onItem()
        .ignoreAsUni();
  }

  private Refusal stale() {
    String reached = known.toString();
    return new Refusal(
        Code.STALE,
        "after",
        new Text(
                "关系图尚未到达所要求的位置，目前到达 %s",
                "the graph has not come to the position asked for; it is at %s")
            .formatted(reached),
        List.of());
  }

  private Uni<Position> ask() {
    return Uni.createFrom()
        .completionStage(() -> {
          AsyncSession session = driver.session(AsyncSession.class);
          return session
              .runAsync(POSITION.text())
              .thenCompose(cursor -> cursor.listAsync(Arrivals::position))
              .whenComplete((rows, failure) -> session.closeAsync())
              .thenApply(rows -> rows.isEmpty() ? Position.START : rows.getFirst());
        });
  }

  private static Position position(Record row) {
    return new Position(row.get("xid").asLong(), row.get("seq").asLong());
  }
}
