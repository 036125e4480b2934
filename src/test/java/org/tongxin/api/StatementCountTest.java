package org.tongxin.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tongxin.Api;
import org.tongxin.OnRealStores;
import org.tongxin.Repository;
import org.tongxin.access.Role;
import org.tongxin.api.StatementCounts.Counted;
import org.tongxin.graph.Graph;

/**
 * An operation costs the same number of statements however long its lists are, as the two stores
 * themselves count.
 */
@OnRealStores
class StatementCountTest {
  private static final String TABLES =
      "citation|source|question|remark|metric|arrangement|signature|post|event|application";

  @Inject Graph graph;
  @Inject DataSource ledger;

  /** Each a sample operation, its variables, and the path of its list. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          AllianceMembers | code     | bz-alli-zone              | data.alliance.members.nodes
          SearchUnits     | text     | 社区                      | data.units.nodes
          PartnersWithin  | unit     | bz-unit-huachuan          | data.partners.nodes
          Bridges         | alliance | bz-alli-zone              | data.bridges.nodes
          WhoHasNotSigned | alliance | bz-alli-joint-committee   | data.alliance.pacts.nodes
          Inbox           | party    | bz-alli-zone              | data.inbox.nodes
          """)
  void aLongerListCostsWhatAShorterOneCosts(
      String operation, String variable, String value, String list) throws SQLException {
    var variables = new HashMap<String, Object>(Map.of(variable, value, "hops", 2));
    String document = document(operation);
    ask(document, variables, 100, list); // so that nothing is prepared for the first time below

    var counts = new StatementCounts(graph, ledger, TABLES);
    Counted one = counts.least(() -> ask(document, variables, 1, list));
    Counted all = counts.least(() -> ask(document, variables, 100, list));

    assertThat(all.items()).as("a longer list").isGreaterThan(one.items());
    assertThat(all.cypher()).as(operation).isEqualTo(one.cypher()).isBetween(0L, 10L);
    assertThat(all.sql()).as(operation).isEqualTo(one.sql()).isBetween(0L, 14L);
  }

  private static String document(String operation) {
    String document = Repository.read(Path.of("schema", "operations", operation + ".graphql"));
    // The outermost list is the first that says how long it is.
    return document
        .replaceFirst("first: \\d+", "first: \\$first")
        .replaceFirst("[(]\\$", "(\\$first: Int, \\$");
  }

  private static int ask(String document, Map<String, Object> variables, int first, String list) {
    var all = new HashMap<>(variables);
    all.put("first", first);
    var answer = Api.as(Role.COORDINATOR, document, all);
    assertThat(answer.getList("errors")).as(answer.prettify()).isNull();
    return answer.getList(list).size();
  }
}
