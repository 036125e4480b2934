package org.tongxin.access;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.util.Map;
import org.eclipse.microprofile.config.Config;

/**
 * How tokens are checked: by the issuer at {@code tongxin.issuer}, or by the demo issuer where none
 * is configured.
 */
public final class TokenSettings {
  private TokenSettings() {}

  /** The demo issuer's tokens open everything, so it must not be reachable from elsewhere. */
  public static final class NotLoopback extends RuntimeException {
    NotLoopback(String host) {
      super(
          "without tongxin.issuer the service signs demo tokens, and so it may listen on loopback only, not on %s; configure an issuer"
              .formatted(host));
    }
  }

  /**
   * The configuration of Quarkus that follows.
   *
   * @throws NotLoopback where the demo issuer would be reachable from other machines
   */
  public static Map<String, String> from(Config config) {
    var issuer = config.getOptionalValue("tongxin.issuer", String.class);
    if (issuer.isPresent()) {
      return Map.of(
          "quarkus.oidc.tenant-enabled", "true", "quarkus.oidc.auth-server-url", issuer.get());
    }
    String host = config.getOptionalValue("quarkus.http.host", String.class).orElse("127.0.0.1");
    if (!isLoopback(host)) {
      throw new NotLoopback(host);
    }
    String folder = config.getOptionalValue("tongxin.data", String.class).orElse(".data");
    return Map.of(
        "quarkus.oidc.tenant-enabled",
        "true",
        "quarkus.oidc.public-key",
        DemoIssuer.in(Path.of(folder)).publicKey(),
        "quarkus.oidc.token.issuer",
        DemoIssuer.ISSUER);
  }

  private static boolean isLoopback(String host) {
    try {
      return InetAddress.getByName(host).isLoopbackAddress();
    } catch (UnknownHostException e) {
      return false;
    }
  }
}
