package org.tongxin.sheets;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.tongxin.kernel.Language;

/**
 * Writes tables as files that spreadsheet programs open, row by row. No text becomes a formula: in
 * .xlsx texts are marked as such, in .csv one that might become a formula has an apostrophe set
 * before it. {@link SheetReader} takes it off, so what is written is what is read, but for blanks
 * around a text and for control characters, which .xlsx cannot hold.
 *
 * @param language of the headers and flags; files in either are read
 */
public record SheetWriter(Format format, Language language) {

  /**
   * Writes a header and {@code rows} to {@code out}, which stays open.
   *
   * @param rows each with a value for every column of the table, in its order
   */
  public void write(Table table, Iterable<? extends List<Value>> rows, OutputStream out)
      throws IOException {
    switch (format) {
      case XLSX -> new XlsxFile(table, language).write(rows, out);
      case CSV -> new CsvFile(table, language).write(rows, out);
    }
  }

  /** A file to fill in: the header, no row, and in .xlsx a second sheet that explains columns. */
  public byte[] template(Table table) {
    var out = new ByteArrayOutputStream();
    try {
      write(table, List.of(), out);
    } catch (IOException e) {
      throw new UncheckedIOException(e); // memory does not fail so
    }
    return out.toByteArray();
  }

  static String header(Column column, Language language) {
    return switch (language) {
      case ZH -> column.headerZh();
      case EN -> column.headerEn();
    };
  }

  static String flag(boolean on, Language language) {
    return switch (language) {
      case ZH -> on ? "是" : "否";
      case EN -> on ? "yes" : "no";
    };
  }
}
