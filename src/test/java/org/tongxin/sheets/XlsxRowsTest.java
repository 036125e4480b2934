package org.tongxin.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a workbook's cells say as plain text. */
class XlsxRowsTest {
  private static final String STYLES =
      """
      <styleSheet><numFmts>
      <numFmt numFmtId='164' formatCode='yyyy"年"m"月"d"日"'/>
      <numFmt numFmtId='165' formatCode='0.00"days"'/>
      <numFmt numFmtId='166' formatCode='[h]:mm'/>
      <numFmt numFmtId='167' formatCode='[$-804]yyyy/m/d;@'/>
      <numFmt numFmtId='168' formatCode='[Red]General'/>
      </numFmts><cellStyleXfs><xf numFmtId='14'/></cellStyleXfs><cellXfs>
      <xf numFmtId='0'/><xf numFmtId='14'/><xf numFmtId='164'/><xf numFmtId='165'/>
      <xf numFmtId='166'/><xf numFmtId='167'/><xf numFmtId='31'/><xf numFmtId='168'/>
      </cellXfs></styleSheet>
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          0 | 5                      | 5
          0 | 4.3499999999999996     | 4.35
          0 | 1.38E10                | 13800000000
          0 | 1E-7                   | 0.0000001
          0 | -0.0                   | 0
          0 | 100                    | 100
          1 | 46086                  | 2026-03-05
          2 | 46086                  | 2026-03-05
          5 | 46086                  | 2026-03-05
          6 | 46086                  | 2026-03-05
          1 | 46086.5                | 2026-03-05T12:00
          1 | 46086.354166666664     | 2026-03-05T08:30
          1 | 0.75                   | 18:00
          1 | 61                     | 1900-03-01
          1 | 59                     | 1900-02-28
          1 | 1                      | 1900-01-01
          1 | 2958465                | 9999-12-31
          1 | 2958466                | 2958466
          1 | -1                     | -1
          3 | 46086                  | 46086
          4 | 1.5                    | 1.5
          7 | 3                      | 3
          """)
  void numbersAndDatesAreWrittenOut(int style, String value, String text) {
    var book =
        Book.of(
                Book.row(1, "a")
                    + "<row r='2'><c s='%d'><v>%s</v></c></row>".formatted(style, value))
            .with(Book.STYLES, STYLES);

    assertThat(Sheets.cells(book.bytes())).last().isEqualTo(List.of(text));
  }

  @Test
  void daysMayCountFrom1904() {
    var book =
        Book.of(Book.row(1, "a") + "<row r='2'><c s='1'><v>44624</v></c></row>")
            .with(Book.STYLES, STYLES)
            .with(Book.WORKBOOK, Book.workbook("<workbookPr date1904='1'/>"));

    assertThat(Sheets.cells(book.bytes())).last().isEqualTo(List.of("2026-03-05"));
  }

  @Test
  void textsAreSharedInlineOrRichAndHowTheySoundIsLeftOut() {
    var book =
        Book.of(
                Book.row(1, "a", "b", "c", "d", "e")
                    + "<row r='2'><c t='s'><v>1</v></c><c t='s'><v>0</v></c><c t='b'><v>1</v></c>"
                    + "<c t='str'><v>x_x000A_y</v></c><c t='d'><v>2026-03-05T00:00:00</v></c></row>")
            .with(
                Book.STRINGS,
                "<sst><si><t> 划船 </t></si><si><r><t>社</t></r><r><t>区</t></r><rPh><t>SHE</t></rPh></si></sst>");

    assertThat(Sheets.cells(book.bytes()))
        .last()
        .isEqualTo(List.of("社区", "划船", "true", "x\ny", "2026-03-05"));
  }

  @Test
  void cellsStandWhereTheirAddressSaysAndRowsHaveTheirOwnNumbers() {
    var book =
        Book.of(
            Book.row(1, "a", "b", "c")
                + "<row r='7'><c r='C7' t='inlineStr'><is><t>x</t></is></c></row>"
                + "<row r='9'><c r='A9'/><c r='XFD9' s='1'/></row>");

    var rows = Sheets.rows(book.bytes());

    assertThat(rows).extracting(Row::number).containsExactly(1, 7);
    assertThat(rows.get(1).cells()).containsExactly("", "", "x");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <c><f>1+1</f><v>2</v></c>               | a formula
          <c t='str'><f>A1</f><v>x</v></c>        | a formula
          <c><f t='shared' si='0'/><v>2</v></c>   | a formula
          <c t='s'><f>A1</f><v>999</v></c>        | a formula
          <c t='e'><v>#N/A</v></c>                | an error value
          <c><v>1E999999999</v></c>               | a number that
          <c><v>1E-999999999</v></c>              | a number that
          <c><v>12x</v></c>                       | a number that
          <c t='str'><v>a_x0007_b</v></c>         | it holds a control
          """)
  void whatIsNoValueIsAFaultOfItsCell(String cell, String reason) {
    Row row =
        Sheets.rows(Book.of(Book.row(1, "a") + "<row r='2'>" + cell + "</row>").bytes()).get(1);

    assertThat(row.cells()).containsExactly("");
    assertThat(Sheets.reason(row, 0)).startsWith(reason);
  }

  @Test
  void aTextThatBeginsLikeAFormulaIsATextInAWorkbook() {
    var rows = Sheets.rows(Book.of(Book.row(1, "a") + Book.row(2, "=1+1", "'-x")).bytes());

    assertThat(rows.get(1).cells()).containsExactly("=1+1", "'-x");
    assertThat(rows.get(1).faults()).isEmpty();
  }

  @Test
  void aHiddenSheetIsPassedOver() {
    var book =
        Book.of(Book.row(1, "shown"))
            .with("xl/worksheets/sheet2.xml", "<worksheet/>")
            .with(
                Book.WORKBOOK,
                Book.workbook("")
                    .replace("<sheets>", "<sheets><sheet name='h' state='hidden' r:id='rId9'/>"));

    assertThat(Sheets.cells(book.bytes())).containsExactly(List.of("shown"));
  }
}
