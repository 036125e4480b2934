package org.tongxin.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tongxin.network.NetworkFixture.aMember;
import static org.tongxin.network.NetworkFixture.aUnit;
import static org.tongxin.network.NetworkFixture.anAlliance;
import static org.tongxin.network.NetworkFixture.awaitArrival;
import static org.tongxin.network.NetworkFixture.input;

import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tongxin.Api;
import org.tongxin.OnRealStores;
import org.tongxin.Reply;

/** Connections as Relay defines them. */
@OnRealStores
class PagingTest {
  private static final String UNITS =
      """
      query ($first: Int, $after: String, $last: Int, $before: String) {
        units(first: $first, after: $after, last: $last, before: $before) {
          totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } nodes { id }
        }
      }
      """;

  private static final String MEMBERS =
      """
      query ($alliance: ID!, $after: String) {
        alliance(key: $alliance) {
          members(asOf: "2090-06-01", first: 2, after: $after) { pageInfo { hasNextPage endCursor } nodes { id } }
        }
      }
      """;

  @Test
  void walkingForwardsAndBackwardsGivesEveryUnitOnce() {
    List<String> forwards = walk("first", "after", "hasNextPage", "endCursor");
    List<String> backwards = new ArrayList<>();
    List<List<String>> pages = new ArrayList<>();
    @Nullable String before = null;
    boolean more = true;
    while (more) {
      JsonPath page = page(arguments("last", "before", before));
      pages.add(page.getList("data.units.nodes.id"));
      more = page.getBoolean("data.units.pageInfo.hasPreviousPage");
      before = page.getString("data.units.pageInfo.startCursor");
    }
    Collections.reverse(pages);
    pages.forEach(backwards::addAll);

    assertThat(new HashSet<>(forwards)).hasSameSizeAs(forwards);
    assertThat(forwards)
        .hasSize(page(arguments("first", "after", null)).getInt("data.units.totalCount"));
    assertThat(backwards).isEqualTo(forwards);
  }

  @Test
  void walkingWhileMembersJoinGivesNobodyTwiceAndLeavesNobodyOut() {
    Reply alliance = anAlliance();
    var there = new HashSet<String>();
    for (int i = 0; i < 9; i++) {
      there.add(aMember(alliance, aUnit()).id());
    }
    var walked = new ArrayList<String>();
    @Nullable String after = null;
    boolean more = true;
    while (more) {
      awaitArrival(aMember(alliance, aUnit()));
      JsonPath page = Api.ask(MEMBERS, input("alliance", alliance.id(), "after", after));
      walked.addAll(page.getList("data.alliance.members.nodes.id"));
      // The walk ends: no more join than fit on the pages that those who were there make.
      more =
          page.getBoolean("data.alliance.members.pageInfo.hasNextPage")
              && !walked.containsAll(there);
      after = page.getString("data.alliance.members.pageInfo.endCursor");
    }

    assertThat(walked).doesNotHaveDuplicates().containsAll(there);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          'units { totalCount }',                          first
          'units(first: 1, last: 1) { totalCount }',       last
          'units(first: 0) { totalCount }',                first
          'units(first: 101) { totalCount }',              first
          'units(first: 5, after: "%%") { totalCount }',   after
          'units(first: 5, region: "no") { totalCount }',  region
          'units(first: 5, text: "  ") { totalCount }',    text
          'metrics(first: 5, subject: "no") { totalCount }', subject
          """)
  void whatIsWrongIsNamed(String query, String field) {
    JsonPath answer = Api.ask("{ " + query + " }");

    assertThat(answer.getString("errors[0].extensions.code")).isIn("BAD_INPUT", "NOT_FOUND");
    assertThat(answer.getString("errors[0].extensions.field[0]")).isEqualTo(field);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          'unit(key: "no-such") { id }'
          'alliance(key: "bz-unit-huachuan") { id }'
          'region(key: "") { id }'
          'node(id: "unit_00000000000000000000000000") { id }'
          'node(id: "nonsense") { id }'
          """)
  void lookingUpWhatIsNotThereGivesNull(String query) {
    JsonPath answer = Api.ask("{ found: " + query + " }");

    assertThat(answer.getList("errors")).isNull();
    assertThat(answer.<Object>get("data.found")).isNull();
  }

  @Test
  void nodesComeInTheOrderOfTheirIds() {
    JsonPath known =
        Api.ask("{ unit(key: \"bz-unit-huachuan\") { id } region(key: \"bz-reg-ningbo\") { id } }");
    String unit = known.getString("data.unit.id");
    String region = known.getString("data.region.id");

    JsonPath answer =
        Api.ask(
            "query ($ids: [String!]!) { nodes(ids: $ids) { id __typename } }",
            Map.of("ids", List.of(region, "unit_00000000000000000000000000", unit, region)));

    assertThat(answer.getList("data.nodes")).hasSize(4);
    assertThat(answer.getString("data.nodes[0].id")).isEqualTo(region);
    assertThat(answer.<Object>get("data.nodes[1]")).isNull();
    assertThat(answer.getString("data.nodes[2].id")).isEqualTo(unit);
    assertThat(answer.getString("data.nodes[2].__typename")).isEqualTo("Unit");
  }

  private static List<String> walk(String size, String cursor, String more, String next) {
    var ids = new ArrayList<String>();
    @Nullable String at = null;
    boolean on = true;
    while (on) {
      JsonPath page = page(arguments(size, cursor, at));
      ids.addAll(page.getList("data.units.nodes.id"));
      on = page.getBoolean("data.units.pageInfo." + more);
      at = page.getString("data.units.pageInfo." + next);
    }
    return ids;
  }

  private static JsonPath page(Map<String, Object> arguments) {
    return Api.ask(UNITS, arguments);
  }

  private static Map<String, Object> arguments(String size, String cursor, @Nullable String at) {
    var arguments = new HashMap<String, Object>();
    arguments.put(size, 17);
    if (at != null) {
      arguments.put(cursor, at);
    }
    return arguments;
  }
}
