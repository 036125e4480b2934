package org.tongxin.sheets.edge;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.vertx.VertxContextSupport;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tongxin.MovableClock;
import org.tongxin.OnRealStores;
import org.tongxin.Person;
import org.tongxin.access.DemoIssuer;
import org.tongxin.journal.Ledger;
import org.tongxin.sheets.Format;
import org.tongxin.sheets.Upload;
import org.tongxin.sheets.Uploads;

/** Files as they come in over HTTP, and templates as they go out. */
@OnRealStores
class ImportsTest {
  private static final int LIMIT = 5 * 1024 * 1024;
  private static final byte[] CSV = "名称\n划船".getBytes(StandardCharsets.UTF_8);

  @Inject Uploads uploads;
  @Inject Ledger ledger;
  @Inject MovableClock clock;

  @AfterEach
  void now() {
    clock.moveBack();
  }

  @Test
  void aBodyIsKeptForItsSenderAndNobodyElse() throws Throwable {
    var sender = Person.anybody();
    String id =
        by(sender)
            .contentType("text/csv; charset=utf-8")
            .header("X-Filename", "..%2F%E5%90%8D%E5%8D%95+1.csv")
            .body(CSV)
            .post("/imports")
            .then()
            .statusCode(201)
            .body("upload", startsWith("upload_"))
            .body("name", equalTo("名单+1.csv"))
            .body("bytes", equalTo(CSV.length))
            .extract()
            .path("upload");

    Upload upload = java.util.Objects.requireNonNull(find(id, sender));
    assertThat(upload.bytes()).isEqualTo(CSV);
    assertThat(upload.mediaType()).isEqualTo("text/csv");
    assertThat(upload.sha256()).hasSize(64);
    assertThat(find(id, Person.anybody())).isNull();
    assertThat(find("upload_none", sender)).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "list.csv, text/csv, text/csv",
    "list.CSV, application/vnd.ms-excel, text/csv",
    "list.xlsx, application/octet-stream, application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
  })
  void aFormsFileIsTaken(String name, String type, String kept) throws Throwable {
    var sender = Person.anybody();
    String id =
        by(sender)
            .multiPart("note", "not the file")
            .multiPart("file", name, CSV, type)
            .post("/imports")
            .then()
            .statusCode(201)
            .body("name", equalTo(name))
            .extract()
            .path("upload");

    assertThat(find(id, sender)).extracting(Upload::mediaType).isEqualTo(kept);
  }

  @Test
  void fiveMegabytesAreTakenAndNotAByteMore() {
    var sender = Person.anybody();
    by(sender)
        .contentType("text/csv")
        .body(new byte[LIMIT])
        .post("/imports")
        .then()
        .statusCode(201);
    by(sender)
        .contentType("text/csv")
        .header("Accept-Language", "zh")
        .body(new byte[LIMIT + 1])
        .post("/imports")
        .then()
        .statusCode(413)
        .body("errors[0].code", equalTo("BAD_INPUT"))
        .body("errors[0].message", equalTo("文件最大5 MB"));
    by(sender)
        .multiPart("file", "a.csv", new byte[LIMIT + 1], "text/csv")
        .post("/imports")
        .then()
        .statusCode(413);
  }

  @Test
  void aBodyThatDoesNotSayHowLongItIsIsBoundedToo() throws Exception {
    try (var client = java.net.http.HttpClient.newHttpClient()) {
      var request =
          java.net.http.HttpRequest.newBuilder(
                  java.net.URI.create("http://localhost:" + RestAssured.port + "/imports"))
              .header("Authorization", "Bearer " + Person.anybody().token())
              .header("Content-Type", "text/csv")
              .POST(
                  java.net.http.HttpRequest.BodyPublishers.ofInputStream(
                      () -> new java.io.ByteArrayInputStream(new byte[LIMIT + 1])))
              .build();
      var answer = client.send(request, java.net.http.HttpResponse.BodyHandlers.ofString());

      assertThat(answer.statusCode()).isEqualTo(413);
    }
  }

  @Test
  void whoHasNoTokenMayNotSendAnything() {
    given()
        .contentType("text/csv")
        .body(CSV)
        .post("/imports")
        .then()
        .statusCode(401)
        .body("errors[0].code", equalTo("UNAUTHENTICATED"));
    given()
        .auth()
        .oauth2("no.token.atall")
        .contentType("text/csv")
        .body(CSV)
        .post("/imports")
        .then()
        .statusCode(401);
  }

  @Test
  void otherTypesAreNotTaken() {
    by(Person.anybody()).contentType("image/png").body(CSV).post("/imports").then().statusCode(415);
    by(Person.anybody())
        .multiPart("file", "a.png", CSV, "application/octet-stream")
        .post("/imports")
        .then()
        .statusCode(415)
        .body("errors[0].message", equalTo("only .xlsx and .csv files are taken"));
  }

  @Test
  void nothingAndSeveralFilesAreNotTaken() {
    var sender = Person.anybody();
    by(sender)
        .contentType("text/csv")
        .post("/imports")
        .then()
        .statusCode(400)
        .body("errors[0].message", equalTo("the file is empty"));
    by(sender)
        .multiPart("file", "a.csv", CSV, "text/csv")
        .multiPart("file", "b.csv", CSV, "text/csv")
        .post("/imports")
        .then()
        .statusCode(400);
    by(sender).multiPart("other", "a.csv", CSV, "text/csv").post("/imports").then().statusCode(400);
  }

  @Test
  void anUploadIsForgottenAfterTwoDays() throws Throwable {
    var sender = Person.anybody();
    Upload kept =
        VertxContextSupport.subscribeAndAwait(
            () -> uploads.keep(actor(sender), "a.csv", Format.CSV, CSV));
    String id = kept.id().toString();

    clock.moveTo(Instant.now().plus(Duration.ofHours(47)));
    VertxContextSupport.subscribeAndAwait(uploads::forgetOld);
    assertThat(find(id, sender)).isNotNull();

    clock.moveTo(Instant.now().plus(Duration.ofHours(49)));
    assertThat(find(id, sender)).isNull();
    VertxContextSupport.subscribeAndAwait(uploads::forgetOld);
    clock.moveBack();
    assertThat(find(id, sender)).isNull();
  }

  @Test
  void theTemplateOfATableIsServedUnderItsName() {
    given()
        .get("/templates/test-rooms.csv")
        .then()
        .statusCode(200)
        .contentType(startsWith("text/csv"))
        .header("Content-Disposition", containsString("test-rooms.csv"))
        .body(containsString("名称,座位数"));
    given()
        .get("/templates/test-rooms.xlsx")
        .then()
        .statusCode(200)
        .contentType(Format.XLSX.mediaType());
    given().get("/templates/castles.csv").then().statusCode(404);
    given().get("/templates/test-rooms.pdf").then().statusCode(404);
  }

  private @Nullable Upload find(String id, Person person) throws Throwable {
    return VertxContextSupport.subscribeAndAwait(
        () -> ledger.read(session -> uploads.find(session, id, actor(person))));
  }

  private static String actor(Person person) {
    return DemoIssuer.ISSUER + "|" + person.subject();
  }

  // Bytes are sent as they are, whatever the type's character set.
  private static RequestSpecification by(Person person) {
    return given()
        .config(
            RestAssuredConfig.config()
                .encoderConfig(
                    EncoderConfig.encoderConfig()
                        .appendDefaultContentCharsetToContentTypeIfUndefined(false)))
        .auth()
        .oauth2(person.token());
  }
}
