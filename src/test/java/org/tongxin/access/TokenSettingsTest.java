package org.tongxin.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.eclipse.microprofile.config.Config;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Demo tokens open everything, so they are signed for one's own machine only. */
class TokenSettingsTest {

  @ParameterizedTest
  @ValueSource(strings = {"0.0.0.0", "192.168.1.4", "no-such-host.invalid"})
  void theDemoIssuerRefusesEverythingButLoopback(String host) {
    assertThatThrownBy(() -> TokenSettings.from(config(Map.of("quarkus.http.host", host))))
        .isInstanceOf(TokenSettings.NotLoopback.class)
        .hasMessageContaining(host);
  }

  @Test
  void aConfiguredIssuerMayListenAnywhere() {
    var settings =
        TokenSettings.from(
            config(
                Map.of(
                    "quarkus.http.host",
                    "0.0.0.0",
                    "tongxin.issuer",
                    "https://id.example.org/realms/t")));

    assertThat(settings)
        .containsEntry("quarkus.oidc.auth-server-url", "https://id.example.org/realms/t")
        .doesNotContainKey("quarkus.oidc.public-key");
  }

  @Test
  void theKeyIsKeptAndReadableByItsOwnerOnly(@TempDir Path folder) throws Exception {
    String first = DemoIssuer.in(folder).publicKey();
    String second = DemoIssuer.in(folder).publicKey();

    assertThat(second).isEqualTo(first);
    assertThat(Files.getPosixFilePermissions(folder.resolve("demo-issuer.key")))
        .isEqualTo(PosixFilePermissions.fromString("rw-------"));
  }

  private static Config config(Map<String, String> values) {
    return new SmallRyeConfigBuilder()
        .withSources(new PropertiesConfigSource(values, "test", 100))
        .build();
  }
}
