package org.tongxin;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.microprofile.config.ConfigProvider;
import org.tongxin.access.TokenSettings;
import org.tongxin.stores.EmbeddedStores;

/** The same embedded stores as the service's, in an empty folder of the tests' own. */
public final class StoresResource implements QuarkusTestResourceLifecycleManager {
  public static final Path FOLDER = Path.of("target", "test-data");

  @Override
  public Map<String, String> start() {
    System.setProperty("tongxin.data", FOLDER.toString());
    var configuration = new HashMap<String, String>();
    try {
      empty(FOLDER);
      configuration.putAll(TokenSettings.from(ConfigProvider.getConfig()));
      configuration.putAll(EmbeddedStores.ensure(FOLDER));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    configuration.put("tongxin.data", FOLDER.toString());
    // A busy machine that plans every statement for the first time is no outage.
    configuration.put("tongxin.patience", "20S");
    return configuration;
  }

  @Override
  public void stop() {
    // The stores end with this JVM.
  }

  /** Deletes a folder with everything in it; does nothing where there is none. */
  public static void empty(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (var paths = Files.walk(folder)) {
      for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
