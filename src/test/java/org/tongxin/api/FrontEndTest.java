package org.tongxin.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.restassured.http.ContentType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.tongxin.OnRealStores;
import org.tongxin.Repository;

/**
 * What front ends rest on, held in Node: the view of the founding network loads into four drawing
 * libraries as it is served, and a client that graphql-codegen makes of the schema and the sample
 * operations compiles under tsc --strict. Without npm on the PATH it is left out, and says so.
 */
@OnRealStores
class FrontEndTest {
  private static final Path FOLDER = Path.of("src", "test", "frontend");
  private static final Path TARGET = Path.of("target", "frontend");
  private static final long LONGEST_MINUTES = 6;

  @Test
  void drawingLibrariesAndATypedClientTakeTheContractAsItIs() throws Exception {
    assumeTrue(isThere("npm"), "npm is not on the PATH: front ends are not tested");
    Files.createDirectories(TARGET);
    Files.writeString(TARGET.resolve("NetworkView.json"), view());

    run("ci.log", "npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund");
    run("test.log", "npm", "test");
  }

  private static String view() {
    String document = Repository.read(Path.of("schema", "operations", "NetworkView.graphql"));
    Map<String, Object> variables = Map.of("root", "bz-alli-zone", "depth", 2);
    return given()
        .contentType(ContentType.JSON)
        .body(Map.of("query", document, "variables", variables))
        .post("/graphql")
        .then()
        .statusCode(200)
        .extract()
        .asString();
  }

  private static void run(String log, String... command) throws IOException, InterruptedException {
    Path output = TARGET.resolve(log);
    var builder =
        new ProcessBuilder(command)
            .directory(FOLDER.toFile())
            .redirectErrorStream(true)
            .redirectOutput(output.toFile());
    builder
        .environment()
        .put("VIEW", TARGET.resolve("NetworkView.json").toAbsolutePath().toString());
    Process process = builder.start();
    boolean ended = process.waitFor(LONGEST_MINUTES, TimeUnit.MINUTES);
    if (!ended) {
      process.destroyForcibly();
    }
    assertThat(ended && process.exitValue() == 0)
        .as("%s%n%s", String.join(" ", command), Files.readString(output))
        .isTrue();
  }

  private static boolean isThere(String command) throws InterruptedException {
    try {
      return new ProcessBuilder(List.of(command, "--version")).start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    }
  }
}
