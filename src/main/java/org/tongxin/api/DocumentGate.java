package org.tongxin.api;

import graphql.parser.InvalidSyntaxException;
import graphql.parser.Parser;
import graphql.parser.ParserEnvironment;
import graphql.parser.ParserOptions;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jspecify.annotations.Nullable;
import org.tongxin.kernel.Code;
import org.tongxin.kernel.Language;
import org.tongxin.kernel.Text;

/**
 * Stands before the GraphQL engine and answers, in the contract's form and with status 400, what
 * cannot be parsed. The engine would answer it with a message of its own and no code, before any of
 * its hooks.
 */
@ApplicationScoped
class DocumentGate {
  private static final int BODY_LIMIT = 256 * 1024;
  private static final int BEFORE_THE_ENGINE = -100;
  private static final Text NO_JSON = new Text("请求体不是 JSON 对象", "the body is not a JSON object");
  private static final Text SYNTAX =
      new Text(
          "GraphQL 语法有误，第 %d 行第 %d 列",
          "the GraphQL document has a syntax error at line %d, column %d");

  void gate(@Observes Router router) {
    router
        .post("/graphql")
        .order(BEFORE_THE_ENGINE)
        .handler(BodyHandler.create(false).setBodyLimit(BODY_LIMIT))
        .handler(this::check);
  }

  private void check(RoutingContext request) {
    @Nullable String contentType = request.request().getHeader("Content-Type");
    if (contentType == null || !contentType.startsWith("application/json")) {
      request.next();
      return;
    }
    Text fault = fault(request);
    if (fault == null) {
      request.next();
    } else {
      refuse(request, fault.in(Language.of(request.request().getHeader("Accept-Language"))));
    }
  }

  private static @Nullable Text fault(RoutingContext request) {
    try {
      @Nullable JsonObject body = request.body().asJsonObject();
      if (body == null) {
        return NO_JSON;
      }
      @Nullable Object query = body.getValue("query");
      if (query instanceof String document) {
        new Parser().parseDocument(environment(document));
      }
      return null;
    } catch (DecodeException | ClassCastException e) {
      return NO_JSON;
    } catch (InvalidSyntaxException e) {
      return SYNTAX.formatted(e.getLocation().getLine(), e.getLocation().getColumn());
    }
  }

  private static ParserEnvironment environment(String document) {
    return ParserEnvironment.newParserEnvironment()
        .document(document)
        .parserOptions(ParserOptions.getDefaultOperationParserOptions())
        .build();
  }

  private static void refuse(RoutingContext request, String message) {
    var extensions = new JsonObject().put("code", Code.BAD_INPUT.name());
    var error = new JsonObject().put("message", message).put("extensions", extensions);
    request
        .response()
        .setStatusCode(400)
        .putHeader("Content-Type", "application/json")
        .end(new JsonObject().put("errors", new JsonArray().add(error)).encode());
  }
}
