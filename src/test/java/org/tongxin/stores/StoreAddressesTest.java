package org.tongxin.stores;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Map;
import org.eclipse.microprofile.config.Config;
import org.junit.jupiter.api.Test;

class StoreAddressesTest {

  @Test
  void withBothAddressesNothingIsEmbedded() {
    var config =
        config(
            Map.of(
                "tongxin.postgres.address",
                "db:5432/tongxin",
                "tongxin.neo4j.address",
                "bolt://g:7687"));

    assertThat(EmbeddedStores.ensure(config))
        .containsEntry("tongxin.postgres.address", "db:5432/tongxin")
        .containsEntry("tongxin.neo4j.address", "bolt://g:7687");
  }

  @Test
  void oneAddressAloneIsRefusedInOneLine() {
    var config = config(Map.of("tongxin.neo4j.address", "bolt://g:7687"));

    assertThatThrownBy(() -> EmbeddedStores.ensure(config))
        .isInstanceOf(StoresUnavailable.class)
        .hasMessage(
            "one store address is configured and the other is not;"
                + " set both tongxin.postgres.address and tongxin.neo4j.address, or neither");
  }

  private static Config config(Map<String, String> values) {
    return new SmallRyeConfigBuilder()
        .withSources(new PropertiesConfigSource(values, "test", 100))
        .build();
  }
}
