package org.tongxin.imports.edge;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.VertxContextSupport;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.tongxin.access.Caller;
import org.tongxin.imports.ImportSubject;
import org.tongxin.imports.Tables;
import org.tongxin.kernel.Language;
import org.tongxin.kernel.Refusal;
import org.tongxin.sharing.edge.ListingsInput;
import org.tongxin.sharing.edge.ListingsInput.ListingType;
import org.tongxin.sharing.edge.Narrowing;
import org.tongxin.sharing.graph.ListingGraph;
import org.tongxin.sharing.ledger.Audiences;
import org.tongxin.sheets.Format;
import org.tongxin.sheets.SheetWriter;
import org.tongxin.sheets.Table;
import org.tongxin.sheets.edge.FileName;
import org.tongxin.sheets.edge.HttpAnswers;

/**
 * {@code GET /exports/listings.xlsx} and {@code .csv}: a search of listings as a sheet that can be
 * imported again. What it holds is what the token may see; headers are in the language of
 * Accept-Language.
 */
@ApplicationScoped
class Exports {
  private static final Logger LOG = Logger.getLogger(Exports.class);
  private static final String NAME = "listings";

  private final Audiences audiences;
  private final Narrowing narrowing;
  private final ListingGraph graph;
  private final ExportRows rows;

  Exports(Audiences audiences, Narrowing narrowing, ListingGraph graph, ExportRows rows) {
    this.audiences = audiences;
    this.narrowing = narrowing;
    this.graph = graph;
    this.rows = rows;
  }

  void routes(@Observes Router router) {
    router.get("/exports/:file").handler(this::answer);
  }

  private void answer(RoutingContext request) {
    String file = request.pathParam("file");
    Optional<Format> format = FileName.format(file);
    if (format.isEmpty() || !file.equals(NAME + "." + format.get().extension())) {
      HttpAnswers.refuse(request, 404, Refusal.notFound(""));
      return;
    }
    Language language = Language.of(request.request().getHeader("Accept-Language"));
    var writer = new SheetWriter(format.get(), language);
    QuarkusHttpUser.getSecurityIdentity(request, null)
        .map(Exports::caller)
        .chain(caller -> pages(request, caller, language))
        .chain(pages -> pages.begin().replaceWith(pages))
        .subscribe()
        .with(pages -> send(request, writer, pages), e -> HttpAnswers.fail(request, e));
  }

  private static Caller caller(@Nullable SecurityIdentity identity) {
    return identity != null
            && !identity.isAnonymous()
            && identity.getPrincipal() instanceof JsonWebToken token
        ? new Caller(token.getIssuer(), token.getSubject(), List.of())
        : Caller.ANONYMOUS;
  }

  private Uni<Pages> pages(RoutingContext request, Caller caller, Language language) {
    ListingsInput wanted = Asked.of(request.queryParams());
    Table table =
        Tables.of(
            Objects.requireNonNull(wanted.type()) == ListingType.OFFER
                ? ImportSubject.OFFERS
                : ImportSubject.NEEDS);
    return narrowing
        .of(wanted)
        .chain(filter ->
            audiences
                .again(caller)
                .map(audience ->
                    new Pages(
                        table,
                        page -> graph.listings(wanted.text(), filter, page, audience),
                        listings -> rows.of(listings, table, language))));
  }

  /** Once it has begun, a fault can only cut the file off. */
  private static void send(RoutingContext request, SheetWriter writer, Pages pages) {
    request
        .response()
        .setChunked(true)
        .putHeader(
            "Content-Type",
            writer.format().mediaType() + (writer.format() == Format.CSV ? "; charset=UTF-8" : ""))
        .putHeader(
            "Content-Disposition",
            "attachment; filename=\""
                + pages.table().name()
                + "."
                + writer.format().extension()
                + "\"")
        .putHeader("X-Content-Type-Options", "nosniff")
        .putHeader("Cache-Control", "no-store");
    VertxContextSupport.executeBlocking(
            () -> {
              write(request, writer, pages);
              return true;
            })
        .subscribe()
        .with(
            sent -> {},
            failure -> {
              LOG.warnf(failure, "An export was cut off");
              request.request().connection().close();
            });
  }

  private static void write(RoutingContext request, SheetWriter writer, Pages pages)
      throws IOException {
    try (var out = new Sending(request.response())) {
      writer.write(pages.table(), pages, out);
      out.finish();
    }
  }
}
