package org.tongxin.sheets;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.tongxin.kernel.Language;

/** A table as .csv: UTF-8 with the mark by which Excel knows it, lines that end with CR LF. */
record CsvFile(Table table, Language language) {

  void write(Iterable<? extends List<Value>> rows, OutputStream out) throws IOException {
    Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    text.write('\uFEFF');
    // Not closed: that would close the caller's stream.
    @SuppressWarnings("resource")
    CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text);
    try {
      csv.writeRecord(
          table.columns().stream().map(each -> SheetWriter.header(each, language)).toList());
      for (List<Value> row : rows) {
        csv.writeRecord(row.stream().map(this::written).toList());
      }
      csv.flush();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    text.flush();
  }

  private String written(Value value) {
    return switch (value) {
      case Value.Words(String text) -> Apostrophe.guard(text);
      case Value.Figure(var number) -> number.toPlainString();
      case Value.Day(var date) -> date.toString();
      case Value.Flag(boolean on) -> SheetWriter.flag(on, language);
    };
  }
}
