package org.tongxin.sheets;

import java.util.function.Consumer;

/**
 * Reads spreadsheets that anybody may have made, in bounded memory and time. Of a workbook it reads
 * the first sheet that is not hidden.
 */
public final class SheetReader {
  private SheetReader() {}

  /**
   * Gives every row that is not wholly empty, the header first. What a file is shows in its bytes,
   * whatever its name or media type. Comma, semicolon and tab are told apart by the header; text is
   * UTF-8, or GB18030 where it cannot be UTF-8. In .csv, an apostrophe that {@link SheetWriter} set
   * before a text is taken off again.
   *
   * <p>A formula, a control character and a number out of range are faults of their cell. Rows may
   * have been given before the file turns out to be unfit.
   *
   * @param field the caller's input field, named in refusals
   * @throws org.tongxin.kernel.Refused with BAD_INPUT where the file is no spreadsheet that can be
   *     read: encrypted, with macros, over 10,000 rows or 50 columns, and so on
   */
  public static void read(byte[] bytes, String field, Consumer<Row> rows) {
    var gate = new RowGate(rows);
    try {
      switch (Format.of(bytes)) {
        case XLSX -> XlsxRows.read(bytes, gate);
        case CSV -> CsvRows.read(bytes, gate);
      }
      gate.finish();
    } catch (Unfit.Found found) {
      throw found.why().refusal(field).asException();
    }
  }
}
