package org.tongxin.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What Chinese spreadsheet programs save as .csv. */
class CsvRowsTest {

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "GB18030", "GBK"})
  void chineseIsReadInTheEncodingsThatProgramsSave(String charset) {
    byte[] bytes = "名称,地址\r\n划船社区,鄞州区\r\n".getBytes(Charset.forName(charset));

    assertThat(Sheets.cells(bytes)).containsExactly(List.of("名称", "地址"), List.of("划船社区", "鄞州区"));
  }

  @Test
  void aByteOrderMarkIsNoPartOfTheFirstHeader() {
    assertThat(Sheets.cells("\uFEFF名称,地址\na,b")).first().isEqualTo(List.of("名称", "地址"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a,b;c\n1,2;3", "a;b,b;c\n1;2;3", "a\tb\tc\n1\t2\t3", "\"a;;;\",b\n1,2"})
  void theSeparatorIsTheOneThatTheHeaderHasMostOf(String csv) {
    var rows = Sheets.cells(csv);

    assertThat(rows.get(1)).hasSameSizeAs(rows.get(0)).hasSizeGreaterThan(1);
  }

  @Test
  void quotesHoldSeparatorsAndNewLines() {
    assertThat(Sheets.cells("a,b\n\"x, \"\"y\"\"\",\"one\r\ntwo\""))
        .last()
        .isEqualTo(List.of("x, \"y\"", "one\r\ntwo"));
  }

  @Test
  void emptyRowsAreSkippedAndTheOthersKeepTheirNumbers() {
    var rows = Sheets.rows("a,b\n,\n\n\"\", \n x ,\"one\ntwo\"\n3,\n");

    assertThat(rows).extracting(Row::number).containsExactly(1, 5, 6);
    assertThat(rows.get(1).cells()).containsExactly("x", "one\ntwo");
    assertThat(rows.get(2).cells()).containsExactly("3");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          =1+1           | a formula
          =cmd!A1        | a formula
          @SUM(A1)       | a formula
          +A1            | a formula
          -A1            | a formula
          --1            | a formula
          +86 138        | a formula
          -5             | -
          +5.5           | -
          -1,234.5       | -
          -1.5E+3        | -
          +8613800000000 | -
          -              | -
          5-1            | -
          a=b            | -
          """)
  void aFormulaIsAFaultOfItsCellAndANumberWithASignIsNone(String cell, String fault) {
    Row row = Sheets.rows("a;b;c\nx;" + cell + ";y\n").get(1);

    if (fault.equals("-")) {
      assertThat(row.cells()).containsExactly("x", cell, "y");
      assertThat(row.faults()).isEmpty();
    } else {
      assertThat(row.cells()).containsExactly("x", "", "y");
      assertThat(Sheets.reason(row, 1)).startsWith(fault);
    }
  }

  @Test
  void aControlCharacterIsAFaultOfItsCell() {
    Row row = Sheets.rows("a,b\nx\u0007,\"tab\tand\nline\"").get(1);

    assertThat(row.faults()).containsOnlyKeys(0);
    assertThat(row.cells()).containsExactly("", "tab\tand\nline");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a,b\n\"x,y\n", "a,b\n\"x\"y,z\n"})
  void quotesThatDoNotPairAreRefused(String csv) {
    assertThat(Sheets.refused(csv)).startsWith("a quotation mark");
  }

  @Test
  void bytesThatAreTextInNeitherEncodingAreNoSpreadsheet() {
    byte[] bytes = {'a', ',', (byte) 0xff, (byte) 0xff, '\n'};

    assertThat(Sheets.refused(bytes)).startsWith("it is not a spreadsheet");
  }

  @Test
  void aHeaderAloneIsASheetWithoutRows() {
    assertThat(Sheets.cells("a,b".getBytes(StandardCharsets.UTF_8))).hasSize(1);
  }
}
