package org.tongxin.sheets;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The rows of an .xlsx workbook's first sheet that is not hidden. */
final class XlsxRows {
  private final XmlPart sheet;
  private final SharedStrings strings;
  private final DateStyles styles;
  private final boolean from1904;
  private final RowGate gate;

  private XlsxRows(Archive archive, WorkbookParts workbook, XmlPart sheet, RowGate gate) {
    this.sheet = sheet;
    this.strings = SharedStrings.of(archive, workbook.strings());
    this.styles = DateStyles.of(archive, workbook.styles());
    this.from1904 = workbook.from1904();
    this.gate = gate;
  }

  /** What a cell's element says. */
  private record Written(
      String type, @Nullable String style, @Nullable String value, boolean formula) {}

  static void read(byte[] bytes, RowGate gate) {
    try (var archive = Archive.of(bytes)) {
      var workbook = WorkbookParts.of(archive);
      try (XmlPart sheet = archive.part(workbook.sheet())) {
        new XlsxRows(archive, workbook, sheet, gate).rows();
      }
    }
  }

  private void rows() {
    int last = 0;
    while (sheet.next() && !sheet.ends("sheetData")) {
      if (sheet.starts("row")) {
        @Nullable String written = sheet.attribute("r");
        int number = written == null ? last + 1 : XlsxText.whole(written);
        if (number <= last) {
          throw Unfit.DAMAGED.found();
        }
        row(number);
        last = number;
      }
    }
  }

  private void row(int number) {
    gate.begin(number);
    int next = 0;
    while (sheet.next() && !sheet.ends("row")) {
      if (sheet.starts("c")) {
        @Nullable String address = sheet.attribute("r");
        int column = address == null ? next : XlsxText.column(address);
        cell(column, written());
        next = column + 1;
      }
    }
    gate.end();
  }

  private Written written() {
    String type = Objects.requireNonNullElse(sheet.attribute("t"), "n");
    @Nullable String style = sheet.attribute("s");
    @Nullable String value = null;
    boolean formula = false;
    while (sheet.next() && !sheet.ends("c")) {
      if (sheet.starts("v")) {
        value = sheet.value();
      } else if (sheet.starts("is")) {
        value = sheet.words();
      }
      formula |= sheet.starts("f");
    }
    return new Written(type, style, value, formula);
  }

  private void cell(int column, Written cell) {
    String value = cell.value();
    if (cell.formula()) {
      gate.fault(column, CellReasons.FORMULA);
    } else if (value != null && !value.isBlank()) {
      switch (cell.type()) {
        case "s" -> gate.cell(column, strings.get(value));
        case "inlineStr", "str" -> gate.cell(column, XlsxText.unescaped(value));
        case "b" -> gate.cell(column, value.strip().equals("1") ? "true" : "false");
        case "d" -> gate.cell(column, value.strip().replaceFirst("T00:00(:00([.]0+)?)?Z?$", ""));
        case "e" -> gate.fault(column, CellReasons.ERROR);
        case "n" -> number(column, value, styles.isDate(cell.style()));
        default -> throw Unfit.DAMAGED.found();
      }
    }
  }

  private void number(int column, String value, boolean date) {
    @Nullable BigDecimal number = XlsxText.decimal(value);
    if (number == null) {
      gate.fault(column, CellReasons.NO_NUMBER);
      return;
    }
    @Nullable String iso = date ? SerialDates.iso(number, from1904) : null;
    gate.cell(column, iso != null ? iso : number.toPlainString());
  }
}
