package org.tongxin.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tongxin.Api;
import org.tongxin.OnRealStores;
import org.tongxin.Repository;
import org.tongxin.access.Role;
import org.tongxin.matching.graph.MeaningReader;

/**
 * Every operation under schema/operations meets its expected answer, in
 * src/test/resources/operations/NAME.json: a list of cases with variables, an optional language, an
 * optional role whose demo token is sent, and the response. A case with {@code practice} is asked
 * of a {@link PracticeCase}, and {@code without} names fields that are left out of its answer.
 * {@code -Doperations.update=true} writes the responses.
 */
@OnRealStores
class OperationsTest {
  private static final Path OPERATIONS = Path.of("schema", "operations");
  private static final Path EXPECTED = Path.of("src", "test", "resources", "operations");
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  @Inject MeaningReader reader;

  /** What words mean decides some answers, and is read in the background. */
  @BeforeEach
  void allWordsAreRead() {
    reader.look().await().atMost(Duration.ofMinutes(1));
  }

  static Stream<String> operations() {
    return Repository.files(OPERATIONS.toString(), ".graphql").stream()
        .map(file -> file.getFileName().toString().replace(".graphql", ""));
  }

  @ParameterizedTest
  @MethodSource("operations")
  void meetsItsExpectedAnswer(String name) throws IOException, InterruptedException {
    String document = Repository.read(OPERATIONS.resolve(name + ".graphql"));
    Path expected = EXPECTED.resolve(name + ".json");
    JsonNode cases = JSON.readTree(Repository.read(expected));
    boolean update = Boolean.getBoolean("operations.update");

    for (JsonNode one : cases) {
      JsonNode answer =
          one.has("practice")
              ? practised(document, one)
              : answer(document, one, one.get("variables"));
      if (update) {
        ((ObjectNode) one).set("response", answer);
      } else {
        assertThat(answer.toPrettyString())
            .as("%s with %s", name, one.get("variables"))
            .isEqualTo(one.get("response").toPrettyString());
      }
    }

    assertThat(cases).as("at least one case").isNotEmpty();
    if (update) {
      Files.writeString(expected, JSON.writeValueAsString(cases) + "\n");
    }
  }

  @Test
  void everyExpectedAnswerHasItsOperation() {
    assertThat(Repository.files(EXPECTED.toString(), ".json"))
        .allSatisfy(file ->
            assertThat(
                    OPERATIONS.resolve(file.getFileName().toString().replace(".json", ".graphql")))
                .exists());
  }

  private static RequestSpecification as(String role) {
    return role.isEmpty() ? given() : given().auth().oauth2(Api.token(Role.valueOf(role)));
  }

  private JsonNode practised(String document, JsonNode one)
      throws IOException, InterruptedException {
    try (var practice = PracticeCase.begun(this::allWordsAreRead)) {
      JsonNode answer = answer(document, one, practice.named(one.get("variables")));
      return practice.unnamed(answer, one.path("without"));
    }
  }

  private static JsonNode answer(String document, JsonNode one, JsonNode variables)
      throws IOException {
    ObjectNode body = JSON.createObjectNode().put("query", document).set("variables", variables);
    String answer =
        as(one.path("role").asText(""))
            .contentType(ContentType.JSON)
            .header("Accept-Language", one.path("language").asText("en"))
            .body(body.toString())
            .post("/graphql")
            .then()
            .statusCode(200)
            .extract()
            .asString();
    return JSON.readTree(answer);
  }
}
