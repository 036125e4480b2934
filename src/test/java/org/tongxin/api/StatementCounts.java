package org.tongxin.api;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
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
  private static final int AGREEING = 3;
  private static final int TRIES = 100;

  /** How many items an operation gave, and how many questions it asked either store. */
  public record Counted(int items, long cypher, long sql) {}

  /**
   * The least that comes back: an operation is tried until the fewest statements of each store were
   * seen three times. What the service does of its own accord in the meantime, or a view that has
   * to be read again because the graph moved, only adds to the figures, and ends.
   */
  public Counted least(IntSupplier operation) throws SQLException {
    int items = 0;
    var cypher = new ArrayList<Long>();
    var sql = new ArrayList<Long>();
    while (!(agreed(cypher) && agreed(sql)) && cypher.size() < TRIES) {
      long cypherBefore = graph.asked();
      long sqlBefore = selects();
      items = operation.getAsInt();
      cypher.add(graph.asked() - cypherBefore);
      sql.add(selects() - sqlBefore);
    }
    return new Counted(items, Collections.min(cypher), Collections.min(sql));
  }

  private static boolean agreed(List<Long> counts) {
    return !counts.isEmpty() && Collections.frequency(counts, Collections.min(counts)) >= AGREEING;
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
