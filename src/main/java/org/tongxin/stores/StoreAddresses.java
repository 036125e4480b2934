package org.tongxin.stores;

import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;

/**
 * Where the two stores are, as configuration keys and values.
 *
 * @param postgres {@code host:port/database}
 * @param neo4j a Bolt address such as {@code bolt://host:7687}
 */
record StoreAddresses(String postgres, String neo4j) {
  private static final String POSTGRES_KEY = "tongxin.postgres.address";
  private static final String NEO4J_KEY = "tongxin.neo4j.address";

  /**
   * The addresses that somebody configured, or empty where neither is.
   *
   * @throws StoresUnavailable where only one is: half embedded is never what was meant
   */
  static Optional<StoreAddresses> configured(Config config) {
    var postgres = config.getOptionalValue(POSTGRES_KEY, String.class);
    var neo4j = config.getOptionalValue(NEO4J_KEY, String.class);
    if (postgres.isPresent() != neo4j.isPresent()) {
      throw new StoresUnavailable(
          "one store address is configured and the other is not; set both %s and %s, or neither"
              .formatted(POSTGRES_KEY, NEO4J_KEY));
    }
    return postgres.map(address -> new StoreAddresses(address, neo4j.orElseThrow()));
  }

  static StoreAddresses loopback(int postgresPort, int boltPort) {
    return new StoreAddresses(
        "127.0.0.1:%d/postgres".formatted(postgresPort), "bolt://127.0.0.1:%d".formatted(boltPort));
  }

  Map<String, String> asConfiguration() {
    return Map.of(POSTGRES_KEY, postgres, NEO4J_KEY, neo4j);
  }
}
