package org.tongxin.api;

import graphql.GraphQL;
import io.vertx.ext.web.Router;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Hooks the contract into the GraphQL engine, and leads visitors of {@code /} to the console. */
@ApplicationScoped
class GraphQLSetup {
  private static final String CONSOLE = "/q/graphql-ui/";

  void contract(@Observes GraphQL.Builder engine) {
    engine.instrumentation(new ErrorContract());
  }

  void root(@Observes Router router) {
    router.get("/").handler(request -> request.redirect(CONSOLE));
  }
}
