package org.tongxin.sheets.edge;

import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.Optional;
import org.tongxin.kernel.Language;
import org.tongxin.kernel.Refusal;
import org.tongxin.sheets.Format;
import org.tongxin.sheets.SheetWriter;
import org.tongxin.sheets.Table;

/**
 * {@code GET /templates/units.xlsx} and so on: a file to fill in, for every bean that is a table.
 * Headers are in Chinese, whatever Accept-Language says, as are the hints.
 */
@ApplicationScoped
class Templates {
  private final Instance<Table> tables;

  Templates(@Any Instance<Table> tables) {
    this.tables = tables;
  }

  void routes(@Observes Router router) {
    router.get("/templates/:file").blockingHandler(this::answer, false);
  }

  private void answer(RoutingContext request) {
    String file = request.pathParam("file");
    Optional<Format> format = FileName.format(file);
    Optional<Table> table =
        tables.stream()
            .filter(each ->
                format.isPresent() && file.equals(each.name() + "." + format.get().extension()))
            .findFirst();
    if (format.isEmpty() || table.isEmpty()) {
      HttpAnswers.refuse(request, 404, Refusal.notFound(""));
      return;
    }
    byte[] template = new SheetWriter(format.get(), Language.ZH).template(table.get());
    request
        .response()
        .putHeader(
            "Content-Type",
            format.get().mediaType() + (format.get() == Format.CSV ? "; charset=UTF-8" : ""))
        .putHeader("Content-Disposition", "attachment; filename=\"" + file + "\"")
        .putHeader("X-Content-Type-Options", "nosniff")
        .end(Buffer.buffer(template));
  }
}
