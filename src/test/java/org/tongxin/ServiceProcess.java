package org.tongxin;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tongxin.access.DemoIssuer;
import org.tongxin.access.Role;

/** The packaged service as a process of its own, on stores that run already. */
final class ServiceProcess implements AutoCloseable {
  private static final ObjectMapper JSON = new ObjectMapper();
  private final HttpClient http =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
  private final Path folder;
  private final int port;
  private final Process process;

  private ServiceProcess(Path folder, int port, Process process) {
    this.folder = folder;
    this.port = port;
    this.process = process;
  }

  /** Starts it, and waits until it listens. */
  static ServiceProcess start(Path folder, int port, Map<String, String> stores)
      throws IOException, InterruptedException {
    Path log = folder.resolve("service-%d.log".formatted(port));
    Process process =
        new ProcessBuilder(command(folder, port, stores))
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    for (int i = 0; i < 600; i++) {
      if (Files.readString(log).contains("Listening on")) {
        return new ServiceProcess(folder, port, process);
      }
      assertThat(process.isAlive()).as("the service starts: %s", Files.readString(log)).isTrue();
      Thread.sleep(200);
    }
    process.destroyForcibly();
    throw new IllegalStateException("the service did not start: " + Files.readString(log));
  }

  JsonNode post(Role role, String query, Map<String, ?> variables)
      throws IOException, InterruptedException {
    var request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:%d/graphql".formatted(port)))
            .timeout(Duration.ofSeconds(30))
            .header("Content-Type", "application/json")
            .header("Authorization", "Bearer " + DemoIssuer.in(folder).token(role))
            .POST(
                HttpRequest.BodyPublishers.ofString(
                    JSON.writeValueAsString(Map.of("query", query, "variables", variables))))
            .build();
    return JSON.readTree(http.send(request, BodyHandlers.ofString()).body());
  }

  /** SIGKILL. */
  void kill() {
    process.destroyForcibly();
  }

  @Override
  public void close() {
    process.destroyForcibly();
    process.onExit().join();
  }

  static int freePort() {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<String> command(Path folder, int port, Map<String, String> stores) {
    var command =
        new ArrayList<>(
            List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
    stores.forEach((key, value) -> command.add("-D%s=%s".formatted(key, value)));
    command.addAll(
        List.of(
            "-Dtongxin.data=" + folder,
            "-Dtongxin.patience=20S",
            "-Dquarkus.http.port=" + port,
            "-jar",
            Path.of("target", "quarkus-app", "quarkus-run.jar").toString()));
    return command;
  }
}
