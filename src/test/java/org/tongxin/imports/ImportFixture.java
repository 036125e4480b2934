package org.tongxin.imports;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.tongxin.network.NetworkFixture.word;

import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.path.json.JsonPath;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.tongxin.Api;
import org.tongxin.Reply;
import org.tongxin.access.Role;

/** Sheets as they are sent, and what becomes of them. */
public final class ImportFixture {
  static final String HEADER = "code,title,owners,category";
  private static final String RUN =
      """
      id subject mode state stateLabel rows rowsDone faultCount createdCount startedAt endedAt
      faults { row cell column message }
      """;
  private static final String PAYLOAD =
      "{ import { " + RUN + " } position errors { code field message conflictsWith } }";
  private static final Duration PAUSE = Duration.ofMillis(100);

  private ImportFixture() {}

  static String coordinator() {
    return Api.token(Role.COORDINATOR);
  }

  static byte[] csv(String... lines) {
    return String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
  }

  /** Rows under {@link #HEADER} with codes that begin alike and end in 0, 1 and so on. */
  static byte[] offers(int count, String codes, String owner, String category) {
    return csv(
        IntStream.range(0, count)
            .mapToObj(i -> codes + "-" + i + ",试用供给" + i + "," + owner + "," + category)
            .collect(Collectors.joining("\n", HEADER + "\n", "")));
  }

  static String upload(String token, byte[] bytes) {
    return given()
        .config(
            RestAssuredConfig.config()
                .encoderConfig(
                    EncoderConfig.encoderConfig()
                        .appendDefaultContentCharsetToContentTypeIfUndefined(false)))
        .auth()
        .oauth2(token)
        .contentType("text/csv")
        .body(bytes)
        .post("/imports")
        .then()
        .statusCode(201)
        .extract()
        .path("upload");
  }

  /** As a coordinator, who sends the sheet and imports it. */
  public static Reply importing(byte[] bytes, ImportSubject subject, ImportMode mode) {
    return importing(
        coordinator(),
        Map.of("upload", upload(coordinator(), bytes), "subject", subject, "mode", mode));
  }

  static Reply importing(String token, Map<String, ?> input) {
    return mutate(token, "importListings", "ImportListingsInput", input);
  }

  static Reply undo(String token, String run) {
    return mutate(token, "undoImport", "UndoImportInput", Map.of("import", run));
  }

  static JsonPath run(String token, String id) {
    return Api.post(
        given().auth().oauth2(token),
        "query ($id: ID!) { import(id: $id) { " + RUN + " } }",
        Map.of("id", id));
  }

  /** The run once nobody works on it any more. */
  public static JsonPath awaitEnd(String id, Duration longest) throws InterruptedException {
    Instant last = Instant.now().plus(longest);
    JsonPath run = run(coordinator(), id);
    while (isUnderWay(run) && Instant.now().isBefore(last)) {
      Thread.sleep(PAUSE);
      run = run(coordinator(), id);
    }
    assertThat(isUnderWay(run)).as(run.prettify()).isFalse();
    return run;
  }

  /** Each fault as its cell, its column and its message. */
  static List<String> faults(Reply reply) {
    return reply.json().<Map<String, Object>>getList("data.importListings.import.faults").stream()
        .map(fault -> fault.get("cell") + " " + fault.get("column") + ": " + fault.get("message"))
        .toList();
  }

  /** The code of a category of the test's own. */
  static String category() {
    String word = word();
    Reply added =
        new Reply(
            Api.as(
                Role.COORDINATOR,
                """
                mutation ($input: AddCategoryInput!) {
                  addCategory(input: $input) { category { id code } position errors { code field } }
                }
                """,
                Map.of(
                    "input",
                    Map.of("code", word, "name", "试用类目" + word, "nameEn", "Category " + word))),
            "addCategory",
            "category");
    return added.done().get("code");
  }

  private static Reply mutate(String token, String field, String type, Map<String, ?> input) {
    return new Reply(
        Api.post(
            given().auth().oauth2(token),
            "mutation ($input: %s!) { %s(input: $input) %s }".formatted(type, field, PAYLOAD),
            Map.of("input", input)),
        field,
        "import");
  }

  private static boolean isUnderWay(JsonPath run) {
    String state = run.getString("data.import.state");
    assertThat(state).as(run.prettify()).isNotNull();
    return ImportState.valueOf(state).isUnderWay();
  }
}
