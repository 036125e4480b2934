package org.tongxin;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import org.eclipse.microprofile.config.ConfigProvider;
import org.tongxin.access.TokenSettings;
import org.tongxin.stores.EmbeddedStores;
import org.tongxin.stores.StoresUnavailable;

/** Starts the stores first, where none are configured, and then the service. */
@QuarkusMain
public final class Tongxin {
  private static final int CANNOT_START = 3;

  private Tongxin() {}

  public static void main(String... arguments) {
    try {
      TokenSettings.from(ConfigProvider.getConfig()).forEach(System::setProperty);
      EmbeddedStores.ensure(ConfigProvider.getConfig()).forEach(System::setProperty);
    } catch (StoresUnavailable | TokenSettings.NotLoopback e) {
      System.err.println("Tongxin cannot start: " + e.getMessage());
      System.exit(CANNOT_START);
    }
    Quarkus.run(arguments);
  }
}
