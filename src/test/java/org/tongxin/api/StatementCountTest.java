package org.tongxin.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.tongxin.Api;
import org.tongxin.OnRealStores;
import org.tongxin.Repository;
import org.tongxin.graph.Graph;

/**
 * An operation costs the same number of statements however long its lists are, as the two stores
 * themselves count.
 */
@OnRealStores
class StatementCountTest {
  private static final String MEMBERS =
      Repository.read(Path.of("schema", "operations", "AllianceMembers.graphql"))
          .replace("first: 100", "first: $first")
          .replace("$asOf: Date", "$asOf: Date, $first: Int");

  @Inject Graph graph;
  @Inject DataSource ledger;

  @Test
  void twelveMembersCostWhatTwoCost() throws SQLException {
    ask(2); // so that nothing is prepared for the first time below

    Count two = count(2);
    Count twelve = count(100);

    assertThat(twelve).isEqualTo(two);
    assertThat(two.cypher()).isBetween(1L, 10L);
    assertThat(two.sql()).isBetween(1L, 10L);
  }

  private record Count(long cypher, long sql) {}

  private Count count(int first) throws SQLException {
    long cypher = graph.asked();
    long sql = selects();
    ask(first);
    return new Count(graph.asked() - cypher, selects() - sql);
  }

  private static void ask(int first) {
    var answer = Api.ask(MEMBERS, Map.of("code", "bz-alli-zone", "first", first));
    assertThat(answer.getList("data.alliance.members.nodes")).hasSize(Math.min(first, 12));
  }

  private long selects() throws SQLException {
    try (var connection = ledger.getConnection();
        var statement = connection.createStatement()) {
      statement.execute("create extension if not exists pg_stat_statements");
      try (var rows =
          statement.executeQuery(
              "select coalesce(sum(calls), 0) from pg_stat_statements"
                  + " where query ilike 'select%' and query ~ 'citation|source|question|remark|metric'")) {
        rows.next();
        return rows.getLong(1);
      }
    }
  }
}
