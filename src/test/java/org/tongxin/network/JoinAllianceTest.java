package org.tongxin.network;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.tongxin.Api;
import org.tongxin.OnRealStores;
import org.tongxin.access.Role;

/** The one write of the first release, the whole way: HTTP, ledger, journal, graph, HTTP. */
@OnRealStores
class JoinAllianceTest {
  // An alliance and units of the founding data that no expected answer looks into; joins are dated
  // far ahead, so that
  // nothing that is true today is told otherwise.
  private static final String ALLIANCE = "dj-alli-yuwang-rose";
  private static final String JOIN =
      """
      mutation ($input: JoinAllianceInput!) {
        joinAlliance(input: $input) {
          membership { id version since until role party { code } alliance { code members(asOf: "2090-06-01", first: 100) { nodes { id } } } }
          position
          errors { code field message conflictsWith }
        }
      }
      """;

  @Inject DataSource ledger;
  @Inject Driver driver;

  private final String key = UUID.randomUUID().toString();

  @AfterEach
  void theGraphShowsEveryMembershipOfTheLedgerOnce() throws SQLException {
    long inGraph =
        driver
            .executableQuery(
                "MATCH ()-[m:MEMBER_OF]->(:Alliance {code: $code}) RETURN count(m) AS n")
            .withParameters(Map.of("code", ALLIANCE))
            .execute()
            .records()
            .getFirst()
            .get("n")
            .asLong();
    try (var connection = ledger.getConnection();
        var rows =
            connection
                .createStatement()
                .executeQuery(
                    "select count(*) from membership join alliance on alliance.id = alliance_id"
                        + " where alliance.code = '"
                        + ALLIANCE
                        + "'")) {
      rows.next();
      assertThat(inGraph).isEqualTo(rows.getLong(1));
    }
  }

  @Test
  void theAnswerShowsTheNewMemberInTheGraphAlready() {
    var answer = join(input("dj-unit-liuhe", "2090-01-01", "2091-01-01"));

    assertThat(answer.getList("data.joinAlliance.errors")).isEmpty();
    String id = answer.getString("data.joinAlliance.membership.id");
    assertThat(answer.getString("data.joinAlliance.position")).matches("\\d+\\.\\d+");
    assertThat(answer.<String>getList("data.joinAlliance.membership.alliance.members.nodes.id"))
        .contains(id);
  }

  @Test
  void theSameKeyDoesNothingTwice() {
    var input = input("dj-unit-qipan", "2090-01-01", "2091-01-01");
    input.put("idempotencyKey", key);

    var first = join(input);
    var second = join(input);

    assertThat(first.getList("data.joinAlliance.errors")).isEmpty();
    assertThat(second.getMap("data.joinAlliance")).isEqualTo(first.getMap("data.joinAlliance"));
  }

  @Test
  void theSameKeyWithOtherArgumentsIsRefused() {
    var input = input("dj-unit-fulong", "2090-01-01", "2091-01-01");
    input.put("idempotencyKey", key);
    join(input);

    var other = input("dj-unit-fulong", "2092-01-01", "2093-01-01");
    other.put("idempotencyKey", key);

    assertThat(codes(join(other))).containsExactly("IDEMPOTENCY_MISMATCH");
  }

  @Test
  void manyAtOnceWithOneKeyJoinOnce() throws Exception {
    var input = input("dj-unit-jinsheng", "2090-01-01", "2091-01-01");
    input.put("idempotencyKey", key);
    var calls = new ArrayList<Callable<JsonPath>>();
    for (int i = 0; i < 8; i++) {
      calls.add(() -> join(input));
    }
    Set<String> ids = new HashSet<>();
    try (var threads = Executors.newFixedThreadPool(8)) {
      for (var call : threads.invokeAll(calls)) {
        assertThat(call.get().getList("data.joinAlliance.errors")).isEmpty();
        ids.add(call.get().getString("data.joinAlliance.membership.id"));
      }
    }
    assertThat(ids).hasSize(1);
  }

  @Test
  void manyAtOnceWithoutAKeyLetOneIn() throws Exception {
    var input = input("dj-unit-taiping", "2090-01-01", "2091-01-01");
    var calls = new ArrayList<Callable<JsonPath>>();
    for (int i = 0; i < 8; i++) {
      calls.add(() -> join(input));
    }
    int done = 0;
    try (var threads = Executors.newFixedThreadPool(8)) {
      for (var call : threads.invokeAll(calls)) {
        var codes = codes(call.get());
        done += codes.isEmpty() ? 1 : 0;
        assertThat(codes).isSubsetOf("CONFLICT");
      }
    }
    assertThat(done).isEqualTo(1);
  }

  @Test
  void joiningTwiceInTheSameTimeIsAConflict() {
    join(input("dj-unit-guankou", "2090-01-01", "2091-01-01"));

    var again = join(input("dj-unit-guankou", "2090-12-31", null));

    assertThat(codes(again)).containsExactly("CONFLICT");
    assertThat(again.<String>getList("data.joinAlliance.errors[0].field"))
        .containsExactly("input", "party");
    assertThat(codes(join(input("dj-unit-guankou", "2091-01-01", null))))
        .as("the day it ended")
        .isEmpty();
  }

  @Test
  void allFaultsComeAtOnceAndNothingIsWritten() throws SQLException {
    long before = journalLength();
    var input = input(ALLIANCE, "2090-01-01", "2089-01-01");
    input.put("expectedVersion", 7);

    var answer = join(input);

    assertThat(codes(answer)).containsExactly("BAD_INPUT", "BAD_INPUT", "VERSION_CONFLICT");
    assertThat(journalLength()).isEqualTo(before);
  }

  @Test
  void aDateThatIsNoneNamesNoClass() {
    var answer = join(input("dj-unit-yuwang", "2090-13-01", null));

    assertThat(answer.getString("errors[0].extensions.code")).isEqualTo("BAD_INPUT");
    assertThat(answer.prettify()).doesNotContain("org.tongxin", "2090-13-01");
  }

  @Test
  void aDateThatNobodyKeepsIsBadInput() {
    assertThat(codes(join(input("dj-unit-yuwang", "+999999999-12-31", null))))
        .containsExactly("BAD_INPUT");
  }

  @Test
  void aTextThatCannotBeKeptIsBadInput() {
    assertThat(codes(join(input("dj-unit\u0000", "2090-01-01", null))))
        .containsExactly("BAD_INPUT");
  }

  @Test
  void unknownCodesAreNamed() {
    var answer =
        join(Map.of("alliance", "no-such", "party", "alliance_00000000000000000000000000"));

    assertThat(codes(answer)).containsExactly("NOT_FOUND", "NOT_FOUND");
    assertThat(answer.<String>getList("data.joinAlliance.errors[1].field"))
        .containsExactly("input", "party");
  }

  @Test
  void withoutATokenItIsUnauthenticated() {
    var answer = Api.ask(JOIN, Map.of("input", input("dj-unit-yuwang", "2090-01-01", null)));

    assertThat(answer.getString("errors[0].extensions.code")).isEqualTo("UNAUTHENTICATED");
  }

  @Test
  void aMemberMayNotAddOthers() {
    var answer =
        Api.as(Role.MEMBER, JOIN, Map.of("input", input("dj-unit-yuwang", "2090-01-01", null)));

    assertThat(codes(answer)).containsExactly("FORBIDDEN");
  }

  @Test
  void messagesComeInTheCallersLanguage() {
    var answer =
        Api.post(
            given()
                .auth()
                .oauth2(Api.token(Role.COORDINATOR))
                .header("Accept-Language", "zh-CN,zh;q=0.9"),
            JOIN,
            Map.of("input", Map.of("alliance", "no-such", "party", "dj-unit-yuwang")));

    assertThat(answer.getString("data.joinAlliance.errors[0].message")).matches(".*\\p{IsHan}.*");
  }

  @Test
  void aDocumentThatCannotBeParsedIsBadInput() {
    var answer =
        given()
            .contentType(ContentType.JSON)
            .body(Map.of("query", "{ unit(key: "))
            .post("/graphql")
            .then()
            .statusCode(400)
            .extract()
            .jsonPath();

    assertThat(answer.getString("errors[0].extensions.code")).isEqualTo("BAD_INPUT");
  }

  private static JsonPath join(Map<String, ?> input) {
    return Api.as(Role.COORDINATOR, JOIN, Map.of("input", input));
  }

  private static java.util.List<String> codes(JsonPath answer) {
    return answer.getList("data.joinAlliance.errors.code");
  }

  private static Map<String, Object> input(
      String party, String since, @org.jspecify.annotations.Nullable String until) {
    var input = new HashMap<String, Object>();
    input.put("alliance", ALLIANCE);
    input.put("party", party);
    input.put("since", since);
    if (until != null) {
      input.put("until", until);
    }
    return input;
  }

  private long journalLength() throws SQLException {
    try (var connection = ledger.getConnection();
        var rows = connection.createStatement().executeQuery("select count(*) from journal")) {
      rows.next();
      return rows.getLong(1);
    }
  }
}
