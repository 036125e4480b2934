package org.tongxin.calendar.edge;

import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.tongxin.calendar.file.CalendarFile;
import org.tongxin.calendar.file.EntityTag;
import org.tongxin.calendar.file.FeedSecret;
import org.tongxin.calendar.ledger.Almanacs;
import org.tongxin.kernel.Code;
import org.tongxin.kernel.Refused;

/**
 * {@code GET /calendars/{secret}.ics}: a party's bookings for whoever knows the address, which
 * stands in for a token. What is unknown, revoked and malformed has one answer. No log tells an
 * address.
 */
@ApplicationScoped
class Calendars {
  private static final Logger LOG = Logger.getLogger(Calendars.class);
  private static final String FOLDER = "/calendars/";
  private static final String EXTENSION = ".ics";

  private final Almanacs almanacs;
  private final Clock clock;

  Calendars(Almanacs almanacs, Clock clock) {
    this.almanacs = almanacs;
    this.clock = clock;
  }

  static String path(FeedSecret secret) {
    return FOLDER + secret.text() + EXTENSION;
  }

  void routes(@Observes Router router) {
    router
        .route(FOLDER + ":file")
        .method(HttpMethod.GET)
        .method(HttpMethod.HEAD)
        .handler(this::answer);
  }

  private void answer(RoutingContext request) {
    Optional<FeedSecret> secret = secret(request.pathParam("file"));
    if (secret.isEmpty()) {
      answer(request, null);
      return;
    }
    almanacs
        .find(secret.get(), clock.instant())
        // A long calendar takes its time to be written.
        .emitOn(Infrastructure.getDefaultWorkerPool())
        .map(almanac -> almanac == null ? null : CalendarFile.of(almanac))
        .subscribe()
        .with(file -> answer(request, file), failure -> fail(request, failure));
  }

  private static Optional<FeedSecret> secret(@Nullable String file) {
    return file != null && file.endsWith(EXTENSION)
        ? FeedSecret.find(file.substring(0, file.length() - EXTENSION.length()))
        : Optional.empty();
  }

  private static void answer(RoutingContext request, byte @Nullable [] file) {
    if (file == null) {
      response(request, 404).putHeader("Cache-Control", "no-store").end();
      return;
    }
    EntityTag tag = EntityTag.of(file);
    boolean known = tag.isAmong(request.request().headers().getAll("If-None-Match"));
    HttpServerResponse response =
        response(request, known ? 304 : 200)
            .putHeader("ETag", tag.toString())
            // Asked for again each time, so that a revoked address shows nothing more.
            .putHeader("Cache-Control", "private, no-cache");
    if (known) {
      response.end();
    } else {
      response
          .putHeader("Content-Type", "text/calendar; charset=utf-8")
          .putHeader("Content-Disposition", "inline; filename=\"tongxin.ics\"")
          .end(Buffer.buffer(file));
    }
  }

  private static void fail(RoutingContext request, Throwable failure) {
    if (failure instanceof Refused refused && refused.first().code() == Code.UNAVAILABLE) {
      response(request, 503).end();
      return;
    }
    LOG.errorf(failure, "Fault %s at a calendar", UUID.randomUUID());
    response(request, 500).end();
  }

  private static HttpServerResponse response(RoutingContext request, int status) {
    return request
        .response()
        .setStatusCode(status)
        .putHeader("X-Content-Type-Options", "nosniff")
        .putHeader("Referrer-Policy", "no-referrer");
  }
}
