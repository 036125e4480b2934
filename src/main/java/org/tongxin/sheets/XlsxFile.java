package org.tongxin.sheets;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.tongxin.kernel.Language;

/** A table as .xlsx: the data on the first sheet, the columns explained on the second. */
record XlsxFile(Table table, Language language) {
  private static final int ROWS_AT_ONCE = 200;
  private static final double WIDTH = 20;
  private static final double WIDE = 60;
  private static final List<String> GUIDE = List.of("列", "Column", "必填", "说明");

  void write(Iterable<? extends List<Value>> rows, OutputStream out) throws IOException {
    try (var workbook = new Workbook(new Unclosed(out), "Tongxin", "1.0")) {
      data(workbook, rows);
      guide(workbook);
    }
  }

  private void data(Workbook workbook, Iterable<? extends List<Value>> rows) throws IOException {
    Worksheet sheet = workbook.newWorksheet(table.name());
    header(
        sheet, table.columns().stream().map(each -> SheetWriter.header(each, language)).toList());
    int number = 0;
    for (List<Value> row : rows) {
      number++;
      for (int column = 0; column < row.size(); column++) {
        fill(sheet, number, column, row.get(column));
      }
      if (number % ROWS_AT_ONCE == 0) {
        sheet.flush();
      }
    }
    sheet.finish();
  }

  private void guide(Workbook workbook) throws IOException {
    Worksheet sheet = workbook.newWorksheet("说明");
    header(sheet, GUIDE);
    sheet.width(GUIDE.size() - 1, WIDE);
    int number = 0;
    for (Column column : table.columns()) {
      number++;
      words(sheet, number, 0, column.headerZh());
      words(sheet, number, 1, column.headerEn());
      words(sheet, number, 2, SheetWriter.flag(column.required(), Language.ZH));
      words(sheet, number, 3, column.hintZh());
    }
    sheet.finish();
  }

  private static void header(Worksheet sheet, List<String> headers) {
    for (int column = 0; column < headers.size(); column++) {
      words(sheet, 0, column, headers.get(column));
      sheet.style(0, column).bold().set();
      sheet.width(column, WIDTH);
    }
    sheet.freezePane(0, 1);
  }

  private void fill(Worksheet sheet, int row, int column, Value value) {
    switch (value) {
      case Value.Words(String text) -> words(sheet, row, column, text);
      case Value.Figure(var number) -> {
        if (number.precision() > XlsxText.DIGITS || Math.abs(number.scale()) > XlsxText.DIGITS) {
          // Excel would round it.
          words(sheet, row, column, number.toPlainString());
        } else {
          sheet.value(row, column, number);
        }
      }
      case Value.Day(var date) -> {
        sheet.value(row, column, date);
        sheet.style(row, column).format("yyyy-mm-dd").set();
      }
      case Value.Flag(boolean on) -> words(sheet, row, column, SheetWriter.flag(on, language));
    }
  }

  private static void words(Worksheet sheet, int row, int column, String text) {
    if (!text.isEmpty()) {
      sheet.inlineString(row, column, XlsxText.escaped(text));
    }
  }

  /** The caller's stream, which stays open when the workbook closes. */
  private static final class Unclosed extends FilterOutputStream {
    Unclosed(OutputStream out) {
      super(out);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      out.write(bytes, offset, length);
    }

    @Override
    public void close() throws IOException {
      flush();
    }
  }
}
