package org.tongxin;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import org.tongxin.access.DemoIssuer;
import org.tongxin.access.Role;

/** The service as a client sees it: over HTTP. */
public final class Api {
  private Api() {}

  /** Posts a document without a token. */
  public static JsonPath ask(String document, Map<String, ?> variables) {
    return post(given(), document, variables);
  }

  public static JsonPath ask(String document) {
    return ask(document, Map.of());
  }

  /** Posts a document with a demo token of {@code role}. */
  public static JsonPath as(Role role, String document, Map<String, ?> variables) {
    return post(given().auth().oauth2(token(role)), document, variables);
  }

  public static String token(Role role) {
    return DemoIssuer.in(StoresResource.FOLDER).token(role);
  }

  public static JsonPath post(
      RequestSpecification request, String document, Map<String, ?> variables) {
    return request
        .contentType(ContentType.JSON)
        .body(Map.of("query", document, "variables", variables))
        .post("/graphql")
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }
}
