package org.tongxin.graph;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.neo4j.driver.Driver;
import org.neo4j.driver.TransactionContext;
import org.tongxin.kernel.Position;

/** The projector's transactions on the graph. Blocking; used on the projector's own thread only. */
@ApplicationScoped
class GraphWriter {
  private static final CypherFile MOVE = CypherFile.query("graph/move_position");
  private static final CypherFile WIPE = CypherFile.query("graph/wipe");
  private static final int WIPE_BATCH = 10_000;

  private final Driver driver;

  GraphWriter(Driver driver) {
    this.driver = driver;
  }

  /** Where the graph is; the start of the journal for an empty graph. */
  Position position() {
    return driver.executableQuery(Arrivals.POSITION.text()).execute().records().stream()
        .findFirst()
        .map(row -> new Position(row.get("xid").asLong(), row.get("seq").asLong()))
        .orElse(Position.START);
  }

  /**
   * Applies statements and moves the position in one transaction.
   *
   * @return empty, and nothing applied, where the graph is not at {@code from}: somebody else leads
   *     by now
   */
  Optional<Position> apply(List<Projection.Statement> statements, Position from, Position to) {
    try (var session = driver.session()) {
      return session.executeWrite(transaction -> {
        if (!moved(transaction, from, to)) {
          return Optional.empty();
        }
        statements.forEach(statement ->
            transaction
                .run(statement.file().text(), Map.of("changes", statement.changes()))
                .consume());
        return Optional.of(to);
      });
    }
  }

  /** Empties the graph of everything but its migrations, in small transactions. */
  void wipe() {
    long gone;
    do {
      gone =
          driver
              .executableQuery(WIPE.text())
              .withParameters(Map.of("batch", WIPE_BATCH))
              .execute()
              .records()
              .getFirst()
              .get("gone")
              .asLong();
    } while (gone > 0);
  }

  private static boolean moved(TransactionContext transaction, Position from, Position to) {
    return transaction
        .run(
            MOVE.text(),
            Map.of(
                "fromXid", from.xid(), "fromSeq", from.seq(), "toXid", to.xid(), "toSeq", to.seq()))
        .hasNext();
  }
}
