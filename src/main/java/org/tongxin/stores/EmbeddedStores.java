package org.tongxin.stores;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import org.eclipse.microprofile.config.Config;

/**
 * Gives the service its two stores. With addresses configured it starts nothing; otherwise it
 * starts one child JVM that hosts both, keeps their data in the data folder ({@code tongxin.data},
 * by default {@code .data}), and starts them again on the same ports whenever they end while the
 * service lives.
 */
public final class EmbeddedStores {
  // Strings in system properties, because dev mode loads this class anew while the same child runs
  // on.
  private static final String CHILD = "tongxin.stores.child";
  private static final String POSTGRES_PORT = "tongxin.stores.port.postgres";
  private static final String BOLT_PORT = "tongxin.stores.port.bolt";
  private static final long RESTART_PAUSE_MILLIS = 500;

  private final Path folder;

  private EmbeddedStores(Path folder) {
    this.folder = folder.toAbsolutePath().normalize();
  }

  /**
   * The configuration that leads to the stores, which are running when this returns.
   *
   * @throws StoresUnavailable with one line that says why they cannot be had
   */
  public static Map<String, String> ensure(Config config) {
    var configured = StoreAddresses.configured(config);
    if (configured.isPresent()) {
      return configured.get().asConfiguration();
    }
    return ensure(Path.of(config.getOptionalValue("tongxin.data", String.class).orElse(".data")));
  }

  /** The same for embedded stores in {@code folder}, whatever is configured. */
  public static Map<String, String> ensure(Path folder) {
    Properties properties = System.getProperties();
    synchronized (properties) { // one lock for all class loaders of this JVM
      try {
        return new EmbeddedStores(folder).startUnlessRunning(properties).asConfiguration();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private StoreAddresses startUnlessRunning(Properties properties) throws IOException {
    String child = properties.getProperty(CHILD);
    if (child != null && ProcessHandle.of(Long.parseLong(child)).isPresent()) {
      return StoreAddresses.loopback(
          Integer.getInteger(POSTGRES_PORT), Integer.getInteger(BOLT_PORT));
    }
    var ports = Ports.free();
    properties.setProperty(POSTGRES_PORT, Integer.toString(ports.postgres()));
    properties.setProperty(BOLT_PORT, Integer.toString(ports.bolt()));
    var host = start(ports);
    properties.setProperty(CHILD, Long.toString(host.pid()));
    Thread.ofPlatform().daemon().name("embedded-stores").start(() -> keepRunning(host, ports));
    return StoreAddresses.loopback(ports.postgres(), ports.bolt());
  }

  private Process start(Ports ports) throws IOException {
    Process host = HostCommand.of(folder, ports, ProcessHandle.current().pid()).start();
    BufferedReader said = host.inputReader(StandardCharsets.UTF_8);
    String line = said.readLine();
    if (line == null) {
      throw new StoresUnavailable(
          "the embedded stores did not start; see " + folder.resolve("host.log"));
    }
    if (!line.equals("READY")) {
      throw new StoresUnavailable(line.replaceFirst("^REFUSED ", ""));
    }
    return host;
  }

  /** Holds the child's pipes open, and starts another whenever it ends. */
  private void keepRunning(Process first, Ports ports) {
    Process host = first;
    while (true) {
      try {
        int code = host.waitFor();
        System.err.printf("The embedded stores ended with code %d and are started again.%n", code);
        Thread.sleep(RESTART_PAUSE_MILLIS);
        host = start(ports);
        System.setProperty(CHILD, Long.toString(host.pid()));
      } catch (StoresUnavailable | IOException e) {
        System.err.println("The embedded stores cannot be started again: " + e.getMessage());
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
    }
  }
}
