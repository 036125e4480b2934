package org.tongxin.imports.ledger;

import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.tongxin.imports.ImportSubject;
import org.tongxin.imports.Tables;
import org.tongxin.journal.Ledger;
import org.tongxin.kernel.Code;
import org.tongxin.kernel.Refusal;
import org.tongxin.network.ledger.Registrations;
import org.tongxin.sharing.ledger.Catalogue;
import org.tongxin.sheets.Reading;
import org.tongxin.sheets.SheetReader;
import org.tongxin.sheets.Upload;
import org.tongxin.sheets.Uploads;

/** Reads uploaded files as rows about a subject; off the event loop, for a file may be large. */
@ApplicationScoped
class Sheets {
  static final String UPLOAD = "input.upload";

  private final Ledger ledger;
  private final Uploads uploads;
  private final Catalogue catalogue;
  private final Registrations registrations;

  Sheets(Ledger ledger, Uploads uploads, Catalogue catalogue, Registrations registrations) {
    this.ledger = ledger;
    this.uploads = uploads;
    this.catalogue = catalogue;
    this.registrations = registrations;
  }

  /**
   * How many rows the actor's own upload has below its header. Refused where it is no spreadsheet,
   * or nobody's or somebody else's.
   */
  Uni<Integer> countRows(String upload, String actor) {
    return ledger
        .read(session -> uploads.find(session, upload, actor))
        .onItem()
        .ifNull()
        .failWith(() -> Refusal.notFound(UPLOAD).asException())
        .chain(found -> VertxContextSupport.executeBlocking(() -> countRows(found)));
  }

  /** All rows of a run's file; EXPIRED where the file was forgotten meanwhile. */
  Uni<Reading<Sheet.Line>> read(RunRow run) {
    return ledger
        .read(session ->
            uploads
                .find(session, run.uploadId, run.actor())
                .chain(upload -> CategoryNames.load(session).map(names -> new File(upload, names))))
        .chain(file -> VertxContextSupport.executeBlocking(() -> read(run, file)));
  }

  Sheet about(ImportSubject subject) {
    return switch (subject) {
      case UNITS -> new UnitSheet(registrations);
      case OFFERS -> new OfferSheet(catalogue);
      case NEEDS -> new NeedSheet(catalogue);
    };
  }

  private record File(@Nullable Upload upload, CategoryNames categories) {}

  private Reading<Sheet.Line> read(RunRow run, File file) {
    if (file.upload() == null) {
      throw Refusal.of(Code.EXPIRED, UPLOAD, "上传的文件已过期", "the upload was forgotten after 48 hours")
          .asException();
    }
    Sheet sheet = about(run.about);
    return Tables.of(run.about)
        .read(file.upload().bytes(), UPLOAD, row -> sheet.line(row, file.categories()));
  }

  private static int countRows(Upload upload) {
    var rows = new AtomicInteger();
    SheetReader.read(upload.bytes(), UPLOAD, row -> rows.incrementAndGet());
    return rows.get() - 1;
  }

  static List<Sheet.Line> lines(Reading<Sheet.Line> reading) {
    return reading.items().stream().map(Reading.Item::value).toList();
  }
}
