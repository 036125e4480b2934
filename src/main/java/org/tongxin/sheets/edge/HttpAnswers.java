package org.tongxin.sheets.edge;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.tongxin.kernel.Code;
import org.tongxin.kernel.Language;
import org.tongxin.kernel.Refusal;
import org.tongxin.kernel.Refused;

/** Refusals as JSON, in the language of Accept-Language: what every door beside GraphQL answers. */
public final class HttpAnswers {
  private static final Logger LOG = Logger.getLogger(HttpAnswers.class);

  private HttpAnswers() {}

  public static void refuse(RoutingContext request, int status, Refusal refusal) {
    refuse(request, status, List.of(refusal));
  }

  /** A refusal keeps its code; what else failed is logged under an id that the caller is told. */
  public static void fail(RoutingContext request, Throwable failure) {
    if (failure instanceof Refused refused) {
      refuse(request, status(refused.first().code()), refused.refusals());
      return;
    }
    String correlation = UUID.randomUUID().toString();
    LOG.errorf(failure, "Fault %s at %s", correlation, request.normalizedPath());
    refuse(
        request,
        500,
        Refusal.of(
            Code.INTERNAL,
            "",
            "服务内部错误（" + correlation + "）",
            "an error of the service (" + correlation + ")"));
  }

  static void answer(RoutingContext request, int status, JsonObject body) {
    if (!request.response().ended() && !request.response().closed()) {
      request
          .response()
          .setStatusCode(status)
          .putHeader("Content-Type", "application/json")
          .end(body.encode());
    }
  }

  private static void refuse(RoutingContext request, int status, List<Refusal> refusals) {
    Language language = Language.of(request.request().getHeader("Accept-Language"));
    var errors = new JsonArray();
    for (Refusal refusal : refusals) {
      errors.add(
          new JsonObject()
              .put("code", refusal.code().name())
              .put("message", refusal.message().in(language)));
    }
    answer(request, status, new JsonObject().put("errors", errors));
  }

  private static int status(Code code) {
    return switch (code) {
      case UNAUTHENTICATED -> 401;
      case FORBIDDEN -> 403;
      case NOT_FOUND -> 404;
      case UNAVAILABLE -> 503;
      case RATE_LIMITED -> 429;
      case INTERNAL -> 500;
      case BAD_INPUT,
          CONFLICT,
          BOOKING_CONFLICT,
          CAPACITY_EXCEEDED,
          VERSION_CONFLICT,
          IDEMPOTENCY_MISMATCH,
          IN_PROGRESS,
          FROZEN,
          EXPIRED,
          STALE,
          QUERY_TOO_COSTLY ->
          400;
    };
  }
}
