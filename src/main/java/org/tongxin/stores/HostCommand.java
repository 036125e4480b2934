package org.tongxin.stores;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.ConfigProvider;

/** The command line of the child JVM, and where the build left its class path. */
final class HostCommand {
  private static final Path FROM_CHECKOUT = Path.of("target", "embedded");

  private static final int USUAL_MEGABYTES = 512;
  private static final int LARGE_MEGABYTES = 1024;

  private HostCommand() {}

  static ProcessBuilder of(Path folder, Ports ports, long service) throws IOException {
    Path argumentFile = Files.createDirectories(folder).resolve("host.args");
    Files.writeString(argumentFile, "-cp \"" + classPath().replace("\\", "\\\\") + "\"");
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        memory(
            ConfigProvider.getConfig()
                .getOptionalValue("tongxin.embedded.memory", Integer.class)
                .orElse(USUAL_MEGABYTES)));
    command.addAll(
        List.of(
            // What Neo4j's own start script opens.
            "--add-opens=java.base/java.nio=ALL-UNNAMED",
            "--add-opens=java.base/java.io=ALL-UNNAMED",
            "--add-opens=java.base/sun.nio.ch=ALL-UNNAMED",
            "--enable-native-access=ALL-UNNAMED",
            "--add-modules=jdk.incubator.vector",
            "--sun-misc-unsafe-memory-access=allow",
            "@" + argumentFile,
            "org.tongxin.stores.host.StoreHost",
            folder.toString(),
            Integer.toString(ports.postgres()),
            Integer.toString(ports.bolt()),
            Long.toString(service)));
    var builder = new ProcessBuilder(command);
    builder.environment().put("NEO4J_HOME", folder.resolve("neo4j").toString());
    return builder.redirectError(folder.resolve("host.log").toFile());
  }

  /**
   * What is small starts soon; from a gigabyte on it is meant for much data and compiles in full.
   */
  private static List<String> memory(int megabytes) {
    String heap = "-Xmx" + megabytes + "m";
    return megabytes < LARGE_MEGABYTES
        ? List.of(heap, "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1")
        : List.of(heap, "-XX:+UseSerialGC");
  }

  private static String classPath() throws IOException {
    Path built = built();
    List<String> jars = Files.readAllLines(built.resolve("stores.classpath"));
    return built.resolve("store-host.jar")
        + File.pathSeparator
        + String.join(File.pathSeparator, jars);
  }

  /** {@code target/embedded}, seen from the checkout or from the packaged application beside it. */
  private static Path built() {
    if (Files.exists(FROM_CHECKOUT.resolve("stores.classpath"))) {
      return FROM_CHECKOUT.toAbsolutePath();
    }
    String firstJar = System.getProperty("java.class.path", "").split(File.pathSeparator, 2)[0];
    for (Path parent = Path.of(firstJar).toAbsolutePath();
        parent != null;
        parent = parent.getParent()) {
      if (Files.exists(parent.resolve("embedded").resolve("stores.classpath"))) {
        return parent.resolve("embedded");
      }
    }
    throw new StoresUnavailable(
        "the embedded stores are not beside this application; configure tongxin.postgres.address and tongxin.neo4j.address");
  }
}
