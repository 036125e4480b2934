package org.tongxin.api;

import java.sql.SQLException;
import java.util.function.IntSupplier;
import javax.sql.DataSource;
import org.tongxin.graph.Graph;

/**
 * What an operation costs in statements, as the two stores themselves count.
 *
 * @param graph counts the questions of the graph
 * @param ledger counts the questions of the ledger
 * @param tables a pattern of the tables that are counted
 */
public record StatementCounts(Graph graph, DataSource ledger, String tables) {
  private static final int TRIES = 6;

  /** How many items an operation gave, and how many questions it asked either store. */
  public record Counted(int items, long cypher, long sql) {}

  /**
   * The least of several tries: what the service does of its own accord in the meantime, or a view
   * that has to be read again because the graph moved, only adds to the figures.
   */
  public Counted least(IntSupplier operation) throws SQLException {
    var least = new Counted(0, Long.MAX_VALUE, Long.MAX_VALUE);
    for (int i = 0; i < TRIES; i++) {
      long cypher = graph.asked();
      long sql = selects();
      int items = operation.getAsInt();
      least =
          new Counted(
              items,
              Math.min(least.cypher(), graph.asked() - cypher),
              Math.min(least.sql(), selects() - sql));
    }
    return least;
  }

  private long selects() throws SQLException {
    try (var connection = ledger.getConnection();
        var extension = connection.createStatement();
        var statement =
            connection.prepareStatement(
                "select coalesce(sum(calls), 0) from pg_stat_statements"
                    + " where query ilike '%select%' and query ~ ?")) {
      extension.execute("create extension if not exists pg_stat_statements");
      statement.setString(1, tables);
      try (var rows = statement.executeQuery()) {
        rows.next();
        return rows.getLong(1);
      }
    }
  }
}
