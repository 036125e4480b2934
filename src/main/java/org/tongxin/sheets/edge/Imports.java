package org.tongxin.sheets.edge;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;
import org.tongxin.access.Caller;
import org.tongxin.kernel.Code;
import org.tongxin.kernel.Refusal;
import org.tongxin.sheets.Format;
import org.tongxin.sheets.Upload;
import org.tongxin.sheets.Uploads;

/**
 * {@code POST /imports}: takes a spreadsheet of at most 5 MB, as the body or as the part {@code
 * file} of a form, from anybody with a valid token, and keeps it to be imported.
 */
@ApplicationScoped
class Imports {
  private static final int LIMIT = 5 * 1024 * 1024;
  // After the token was checked, before the service's own limit of bodies.
  private static final int AFTER_TOKENS = -100;
  private static final String FORM = "multipart/form-data";
  // What browsers call a file that they do not know, or that Excel claims.
  private static final List<String> VAGUE =
      List.of("", "application/octet-stream", "application/vnd.ms-excel");
  private static final Refusal NO_TOKEN =
      Refusal.of(Code.UNAUTHENTICATED, "", "需要有效的令牌", "a valid token is needed");
  private static final Refusal TOO_LARGE =
      Refusal.badInput("", "文件最大5 MB", "a file has 5 MB at most");
  private static final Refusal OTHER_TYPE =
      Refusal.badInput("", "只接受 .xlsx 或 .csv 文件", "only .xlsx and .csv files are taken");
  private static final Refusal NO_FILE =
      Refusal.badInput("", "须在 file 字段中上传一个文件", "the form has one file, in its part named file");
  private static final Refusal EMPTY = Refusal.badInput("", "文件是空的", "the file is empty");
  private static final Refusal BROKEN = Refusal.badInput("", "请求体无法读取", "the body cannot be read");

  private final Uploads uploads;

  Imports(Uploads uploads) {
    this.uploads = uploads;
  }

  void routes(@Observes Router router) {
    router.post("/imports").order(AFTER_TOKENS).handler(this::take);
  }

  private void take(RoutingContext request) {
    request.request().pause();
    QuarkusHttpUser.getSecurityIdentity(request, null)
        .subscribe()
        .with(identity -> take(request, actor(identity)), e -> HttpAnswers.fail(request, e));
  }

  // The journal's name for a caller needs no grants.
  private static @Nullable String actor(@Nullable SecurityIdentity identity) {
    return identity != null
            && !identity.isAnonymous()
            && identity.getPrincipal() instanceof JsonWebToken token
        ? new Caller(token.getIssuer(), token.getSubject(), List.of()).actor()
        : null;
  }

  private void take(RoutingContext request, @Nullable String actor) {
    String type = bare(request.request().getHeader(HttpHeaders.CONTENT_TYPE));
    boolean form = type.equals(FORM);
    if (actor == null) {
      turnAway(request, 401, NO_TOKEN);
    } else if (!form && format(type, null).isEmpty()) {
      turnAway(request, 415, OTHER_TYPE);
    } else if (!form && announced(request) > LIMIT) {
      turnAway(request, 413, TOO_LARGE);
    } else {
      receive(request, actor, form);
    }
  }

  private void receive(RoutingContext request, String actor, boolean form) {
    var body = new Body(LIMIT, () -> HttpAnswers.refuse(request, 413, TOO_LARGE));
    request.request().exceptionHandler(e -> HttpAnswers.refuse(request, 400, BROKEN));
    if (form) {
      body.takePart(request.request(), end -> received(request, actor, body));
    } else {
      body.takeWhole(request.request(), end -> received(request, actor, body));
    }
    request.request().resume();
  }

  private void received(RoutingContext request, String actor, Body body) {
    if (body.isOver() || request.response().ended()) {
      return;
    }
    Optional<Format> format = format(bare(body.type()), body.name());
    if (!body.isOne()) {
      HttpAnswers.refuse(request, 400, NO_FILE);
    } else if (format.isEmpty()) {
      HttpAnswers.refuse(request, 415, OTHER_TYPE);
    } else if (body.bytes().length == 0) {
      HttpAnswers.refuse(request, 400, EMPTY);
    } else {
      Uni<Upload> kept =
          uploads.keep(
              actor, FileName.clean(body.name(), format.get()), format.get(), body.bytes());
      kept.subscribe()
          .with(
              upload -> HttpAnswers.answer(request, 201, shown(upload)),
              e -> HttpAnswers.fail(request, e));
    }
  }

  private static JsonObject shown(Upload upload) {
    return new JsonObject()
        .put("upload", upload.id().toString())
        .put("name", upload.name())
        .put("bytes", upload.bytes().length);
  }

  // The body is read and let go, so that the sender gets to read the answer.
  private static void turnAway(RoutingContext request, int status, Refusal refusal) {
    HttpAnswers.refuse(request, status, refusal);
    new Body(LIMIT, () -> {}).letGo(request.request());
    request.request().resume();
  }

  private static long announced(RoutingContext request) {
    @Nullable String length = request.request().getHeader(HttpHeaders.CONTENT_LENGTH);
    return length == null ? 0 : Long.parseLong(length);
  }

  /** By its type, or by its name where the type says nothing. */
  private static Optional<Format> format(String type, @Nullable String name) {
    return VAGUE.contains(type)
        ? FileName.format(name)
        : Stream.of(Format.values()).filter(each -> each.mediaType().equals(type)).findFirst();
  }

  /** A media type without its parameters. */
  private static String bare(@Nullable String type) {
    return type == null ? "" : type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
  }
}
