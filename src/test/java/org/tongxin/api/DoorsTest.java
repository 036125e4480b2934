package org.tongxin.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.http.ContentType;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tongxin.Api;
import org.tongxin.OnRealStores;

/** What a browser and a client meet before any query. */
@OnRealStores
class DoorsTest {

  @Test
  void theRootLeadsToTheConsole() {
    given()
        .redirects()
        .follow(false)
        .get("/")
        .then()
        .statusCode(302)
        .header("Location", "/q/graphql-ui/");
    given().get("/").then().statusCode(200).contentType(startsWith("text/html"));
  }

  @Test
  void aFrontEndOnThisMachineMayAsk() {
    given()
        .header("Origin", "http://localhost:5173")
        .header("Access-Control-Request-Method", "POST")
        .header("Access-Control-Request-Headers", "content-type,authorization")
        .options("/graphql")
        .then()
        .statusCode(200)
        .header("Access-Control-Allow-Origin", "http://localhost:5173");
  }

  @Test
  void oneFromElsewhereMayNot() {
    given()
        .header("Origin", "http://elsewhere.example")
        .header("Access-Control-Request-Method", "POST")
        .options("/graphql")
        .then()
        .statusCode(403);
  }

  @Test
  void theServiceIsReady() {
    given().get("/q/health/ready").then().statusCode(200).body("status", equalTo("UP"));
  }

  @Test
  void aDemoTokenIsGivenForARoleAndForNothingElse() {
    given()
        .get("/demo-token/coordinator")
        .then()
        .statusCode(200)
        .body("role", equalTo("COORDINATOR"));
    given().get("/demo-token/emperor").then().statusCode(404);
  }

  @Test
  void aTokenThatNobodySignedIsRefused() {
    given()
        .auth()
        .oauth2(
            "eyJhbGciOiJub25lIn0.eyJzdWIiOiJkZW1vLWFkbWluaXN0cmF0b3IiLCJpc3MiOiJ0b25neGluLWRlbW8ifQ.")
        .contentType(ContentType.JSON)
        .body(Map.of("query", "{ projection { agree } }"))
        .post("/graphql")
        .then()
        .statusCode(401);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "[]", "{\"query\": \"{ unit(\"}", "no json"})
  void aBodyThatCannotBeReadIsBadInput(String body) {
    given()
        .contentType(ContentType.JSON)
        .body(body)
        .post("/graphql")
        .then()
        .statusCode(400)
        .body("errors[0].extensions.code", equalTo("BAD_INPUT"));
  }

  @Test
  void anUnknownFieldIsBadInput() {
    var answer = Api.ask("{ castle }");

    assertThat(answer.getString("errors[0].extensions.code")).isEqualTo("BAD_INPUT");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "alliance(key: \"bz-alli-zone\") { members(asOf: \"not-a-date\", first: 1) { totalCount } }",
        "alliance(key: \"bz-alli-zone\") { members(asOf: \"2019-99-99\", first: 1) { totalCount } }",
        "units(kinds: [CASTLE], first: 1) { totalCount }",
        "units(first: \"x\") { totalCount }",
        "metrics(subject: \"a\\u0000b\", first: 1) { totalCount }"
      })
  void aValueThatItsTypeDoesNotAllowIsBadInputAndNamesNoClass(String field) {
    var answer = Api.ask("{ " + field + " }");

    assertThat(answer.<String>getList("errors.extensions.code")).containsOnly("BAD_INPUT");
    assertThat(answer.prettify()).doesNotContain("org.tongxin", "java.", "Unknown Scalar");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "units(kinds: null, first: 1) { totalCount }",
        "search(text: \"船\", types: null, first: 1) { totalCount }",
        "alliances(kinds: null, first: 1) { totalCount }",
        "found: alliance(key: \"bz-alli-zone\") { members(roles: null, first: 1) { totalCount } }"
      })
  void anExplicitNullMeansTheDefault(String field) {
    assertThat(Api.ask("{ " + field + " }").getList("errors")).isNull();
  }

  @Test
  void anAnonymousCallerMayNotSeeTheProjection() {
    var answer = Api.ask("{ projection { agree } }");

    assertThat(answer.getString("errors[0].extensions.code")).isEqualTo("UNAUTHENTICATED");
  }
}
