package org.tongxin.stores.host;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The real PostgreSQL below the host: durable settings, loopback only, data in {@code pg} of the
 * data folder.
 */
final class Postgres {
  private static final Duration START_WAIT = Duration.ofSeconds(60);
  private static final int STOP_WAIT_SECONDS = 20;

  private final Path data;
  private final EmbeddedPostgres server;

  private Postgres(Path data, EmbeddedPostgres server) {
    this.data = data;
    this.server = server;
  }

  static Postgres start(Path folder, int port) throws IOException, InterruptedException {
    Path data = folder.resolve("pg");
    stopOrphan(data);
    var server =
        EmbeddedPostgres.builder()
            .setDataDirectory(data.toFile())
            .setOverrideWorkingDirectory(folder.resolve("pg-binaries").toFile())
            .setCleanDataDirectory(false)
            .setPort(port)
            .setPGStartupWait(START_WAIT)
            .setServerConfig("listen_addresses", "127.0.0.1")
            // The library is made for tests and switches durability off; this data is kept.
            .setServerConfig("fsync", "on")
            .setServerConfig("synchronous_commit", "on")
            .setServerConfig("full_page_writes", "on")
            .setServerConfig("max_connections", "120")
            .setServerConfig("shared_preload_libraries", "pg_stat_statements")
            .start();
    return new Postgres(data, server);
  }

  /** Runs {@code then} once when the server's process ends. */
  void onExit(Runnable then) throws IOException {
    var process =
        running(data).orElseThrow(() -> new IOException("PostgreSQL ended while starting"));
    var _ = process.onExit().thenRun(then);
  }

  void stop() throws IOException {
    server.close();
  }

  /**
   * After a SIGKILL of the host its PostgreSQL runs on; it is stopped cleanly before a new one
   * starts.
   */
  private static void stopOrphan(Path data) throws IOException, InterruptedException {
    var orphan = running(data);
    if (orphan.isEmpty()) {
      return;
    }
    System.err.println("stopping PostgreSQL of an earlier run, process id " + orphan.get().pid());
    // SIGINT is the fast shutdown; ProcessHandle.destroy would send the one that waits for all
    // clients.
    new ProcessBuilder("kill", "-INT", Long.toString(orphan.get().pid())).start().waitFor();
    try {
      orphan.get().onExit().get(STOP_WAIT_SECONDS, TimeUnit.SECONDS);
    } catch (ExecutionException | TimeoutException e) {
      throw new StartRefused(
          "PostgreSQL of an earlier run, process id %d, does not stop"
              .formatted(orphan.get().pid()));
    }
  }

  private static Optional<ProcessHandle> running(Path data) throws IOException {
    Path pidFile = data.resolve("postmaster.pid");
    if (!Files.exists(pidFile)) {
      return Optional.empty();
    }
    long pid = Long.parseLong(Files.readAllLines(pidFile).getFirst().strip());
    return ProcessHandle.of(pid)
        .filter(handle -> handle.info().command().orElse("").endsWith("postgres"));
  }
}
