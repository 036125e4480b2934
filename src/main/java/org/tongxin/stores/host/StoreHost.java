package org.tongxin.stores.host;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Main class of the child JVM. Arguments: data folder, PostgreSQL's port, Bolt's port, process id
 * of the service. Says {@code READY} or {@code REFUSED reason} on standard output, then runs until
 * standard input closes. If either store ends by itself the host ends too, and the service starts a
 * new one.
 */
public final class StoreHost {
  private static final int STORE_ENDED = 4;
  private static final int REFUSED = 3;

  // Held for the life of this JVM: a lock that nothing refers to is collected, and lets go.
  @SuppressWarnings("UnusedVariable")
  private static volatile @Nullable FileLock lock;

  private StoreHost() {}

  public static void main(String[] arguments) throws IOException, InterruptedException {
    PrintStream toService = System.out;
    System.setOut(System.err); // Neo4j logs to standard output; the service reads ours.
    try {
      start(
          Path.of(arguments[0]),
          Integer.parseInt(arguments[1]),
          Integer.parseInt(arguments[2]),
          Long.parseLong(arguments[3]));
    } catch (StartRefused refused) {
      toService.println("REFUSED " + refused.getMessage());
      System.exit(REFUSED);
    }
    toService.println("READY");
    awaitEndOfService();
    System.exit(0);
  }

  private static void start(Path folder, int postgresPort, int boltPort, long service)
      throws IOException, InterruptedException {
    lock = FolderLock.take(folder, service);
    Neo4j.start(folder, boltPort, StoreHost::storeEnded);
    Postgres postgres = Postgres.start(folder, postgresPort);
    Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(postgres)));
    postgres.onExit(StoreHost::storeEnded);
    Neo4j.awaitBolt(boltPort);
  }

  private static void stop(Postgres postgres) {
    try {
      postgres.stop();
    } catch (IOException e) {
      System.err.println("PostgreSQL did not stop: " + e);
    }
  }

  private static void storeEnded() {
    System.err.println("a store ended, so the host ends");
    System.exit(STORE_ENDED);
  }

  @SuppressWarnings("EmptyBlock")
  private static void awaitEndOfService() throws IOException {
    while (System.in.read() >= 0) {
      // The service writes nothing; its end closes the pipe.
    }
  }
}
