package org.tongxin.access;

import io.quarkus.runtime.StartupEvent;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** {@code GET /demo-token/coordinator} and so on, where the demo issuer signs; 404 elsewhere. */
@ApplicationScoped
class DemoTokens {
  private static final Logger LOG = Logger.getLogger(DemoTokens.class);

  private final Optional<String> issuer;
  private final String folder;

  DemoTokens(
      @ConfigProperty(name = "quarkus.oidc.token.issuer") Optional<String> issuer,
      @ConfigProperty(name = "tongxin.data", defaultValue = ".data") String folder) {
    this.issuer = issuer;
    this.folder = folder;
  }

  void warn(@Observes StartupEvent event) {
    if (isDemo()) {
      LOG.warn(
          "DEMO TOKENS: no issuer is configured (tongxin.issuer), so GET /demo-token/{role} gives anybody on this"
              + " machine any role. Never use this for real data.");
    }
  }

  void routes(@Observes Router router) {
    router.get("/demo-token/:role").blockingHandler(this::answer);
  }

  private void answer(RoutingContext request) {
    String name = request.pathParam("role").toUpperCase(Locale.ROOT);
    var role = Arrays.stream(Role.values()).filter(each -> each.name().equals(name)).findFirst();
    if (!isDemo() || role.isEmpty()) {
      request.response().setStatusCode(404).end();
      return;
    }
    String token = DemoIssuer.in(Path.of(folder)).token(role.get());
    request
        .response()
        .putHeader("Content-Type", "application/json")
        .putHeader("Cache-Control", "no-store")
        .end(new JsonObject().put("role", role.get().name()).put("token", token).encode());
  }

  private boolean isDemo() {
    return issuer.filter(DemoIssuer.ISSUER::equals).isPresent();
  }
}
