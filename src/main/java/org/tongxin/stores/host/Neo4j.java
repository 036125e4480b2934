package org.tongxin.stores.host;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The real Neo4j inside the host's own JVM: Bolt on loopback only, data in {@code neo4j} of the
 * data folder.
 */
final class Neo4j {
  private static final long START_WAIT_NANOS = 120_000_000_000L;

  private static final long MEGABYTE = 1L << 20;
  private static final long LARGE_MEGABYTES = 900; // a serial heap of 1024 has less to give
  private static final long SMALL_PAGES_MEGABYTES = 64;

  private Neo4j() {}

  /** Starts the server on a thread of its own; {@code onFailure} runs where it cannot start. */
  static void start(Path folder, int port, Runnable onFailure) throws IOException {
    Path home = Files.createDirectories(folder.resolve("neo4j"));
    Path configuration = Files.createDirectories(home.resolve("conf"));
    Files.writeString(
        configuration.resolve("neo4j.conf"),
        """
        server.bolt.listen_address=127.0.0.1:%d
        server.http.enabled=false
        server.https.enabled=false
        # Loopback only, for one service, in a folder of its own: a password would protect nothing.
        dbms.security.auth_enabled=false
        dbms.usage_report.enabled=false
        server.memory.pagecache.size=%dm
        server.directories.logs=logs
        db.tx_log.rotation.retention_policy=100M size
        """
            .formatted(port, pageMegabytes()));
    Thread.ofPlatform()
        .name("neo4j")
        .start(() -> {
          try {
            run(home, configuration);
          } catch (ReflectiveOperationException e) {
            System.err.println("Neo4j did not start: " + e.getCause());
            onFailure.run();
          }
        });
  }

  /** Half as much as the heap of a large one; little where the heap is small. */
  private static long pageMegabytes() {
    long heap = Runtime.getRuntime().maxMemory() / MEGABYTE;
    return heap < LARGE_MEGABYTES ? SMALL_PAGES_MEGABYTES : heap / 2;
  }

  static void awaitBolt(int port) throws InterruptedException {
    long deadline = System.nanoTime() + START_WAIT_NANOS;
    while (!answers(port)) {
      if (System.nanoTime() > deadline) {
        throw new StartRefused("Neo4j did not open its Bolt port in time");
      }
      Thread.sleep(50);
    }
  }

  private static boolean answers(int port) {
    try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      return socket.isConnected();
    } catch (IOException notYet) {
      return false;
    }
  }

  // By name, because Neo4j's jars are on this JVM's class path only, not on the compiler's.
  private static void run(Path home, Path configuration)
      throws ClassNotFoundException,
          NoSuchMethodException,
          IllegalAccessException,
          InvocationTargetException {
    String[] arguments = {"--home-dir=" + home, "--config-dir=" + configuration};
    Class.forName("org.neo4j.server.Neo4jCommunity")
        .getMethod("main", String[].class)
        .invoke(null, (Object) arguments);
  }
}
