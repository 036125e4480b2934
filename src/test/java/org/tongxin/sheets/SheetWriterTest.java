package org.tongxin.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.tongxin.kernel.Language;

/** Files that go out, and come back as they were. */
class SheetWriterTest {
  private static final Table PEOPLE =
      new Table(
          "people",
          List.of(
              Column.required("name", "名称", "Name", "1至200个字符"),
              Column.optional("fee", "费用", "Fee", "元"),
              Column.optional("day", "日期", "Day", "如2026-03-05"),
              Column.optional("on", "启用", "On", "是或否")));
  // What a spreadsheet program, a separator, an escape or XML might trip over.
  private static final String TROUBLE = "=+-@'\t\r\n ,;\"<>&_x000A_%划船船\u3000😀é1.0";

  @Test
  void csvIsWrittenSoThatExcelReadsIt() throws IOException {
    byte[] bytes = written(Format.CSV, List.of(row("划船", "1.50", "2026-03-05", true)));

    assertThat(new String(bytes, StandardCharsets.UTF_8))
        .isEqualTo("\uFEFF名称,费用,日期,启用\r\n划船,1.50,2026-03-05,是\r\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      ignoreLeadingAndTrailingWhitespace = false,
      textBlock =
          """
          =1+1|'=1+1
          +86 138|'+86 138
          -5|'-5
          @x|'@x
          \u3000=x|'\u3000=x
          '=x|''=x
          '' =x|''' =x
          'x|'x
          a=b|a=b
          """)
  void aTextThatMightBecomeAFormulaHasAnApostropheBeforeIt(String text, String guarded) {
    assertThat(Apostrophe.guard(text)).isEqualTo(guarded);
    assertThat(Apostrophe.unguard(guarded.strip()).strip()).isEqualTo(text.strip());
  }

  @Test
  void aTabAndACarriageReturnAreGuardedToo() {
    assertThat(Apostrophe.guard("\tx")).isEqualTo("'\tx");
    assertThat(Apostrophe.guard("\rx")).isEqualTo("'\rx");
  }

  @Test
  void aWorkbookHoldsTextsAsTextsAndNeverAFormula() throws IOException {
    byte[] bytes = written(Format.XLSX, List.of(row("=1+1", "12.5", "2026-03-05", false)));
    String sheet = part(bytes, "xl/worksheets/sheet1.xml");

    assertThat(sheet)
        .contains("t=\"inlineStr\"><is><t>=1+1</t>", "<v>12.5</v>", "<v>46086.0</v>")
        .contains("state=\"frozen\"")
        .doesNotContain("<f>");
    assertThat(part(bytes, "xl/styles.xml")).contains("yyyy-mm-dd", "<b/>");
  }

  @ParameterizedTest
  @EnumSource(Format.class)
  void whatIsWrittenIsWhatIsRead(Format format) throws IOException {
    long seed = System.nanoTime();
    System.out.println("seed " + seed);
    var random = new Random(seed);
    for (int times = 0; times < 40; times++) {
      var texts = new ArrayList<String>();
      var rows = new ArrayList<List<Value>>();
      for (int i = 0; i < 60; i++) {
        texts.add(trouble(random));
        rows.add(List.of(Value.of(texts.getLast()), Value.of(1), Value.NOTHING, Value.NOTHING));
      }
      assertThat(Sheets.cells(written(format, rows)).stream().skip(1).map(List::getFirst))
          .as("seed %d", seed)
          .containsExactlyElementsOf(texts.stream().map(String::strip).toList());
    }
  }

  @ParameterizedTest
  @EnumSource(Format.class)
  void numbersDaysAndFlagsComeBack(Format format) throws IOException {
    long seed = System.nanoTime();
    System.out.println("seed " + seed);
    var random = new Random(seed);
    var rows = new ArrayList<List<Value>>();
    var expected = new ArrayList<String>();
    for (int i = 0; i < 2_000; i++) {
      var number =
          new BigDecimal(
              new java.math.BigInteger(80, random).subtract(java.math.BigInteger.TWO.pow(79)),
              random.nextInt(12));
      if (random.nextBoolean()) {
        number =
            new BigDecimal(random.nextInt(2_000_000) - 1_000_000).movePointLeft(random.nextInt(8));
      }
      var day = LocalDate.of(1900, 3, 1).plusDays(random.nextInt(2_000_000));
      boolean on = random.nextBoolean();
      rows.add(List.of(Value.of("x"), Value.of(number), Value.of(day), Value.of(on)));
      expected.add(number.stripTrailingZeros().toPlainString() + " " + day + " " + on);
    }

    var reading =
        PEOPLE.read(
            written(format, rows),
            "f",
            row -> {
              BigDecimal number = row.number("fee");
              return (number == null ? "" : number.stripTrailingZeros().toPlainString())
                  + " "
                  + row.date("day")
                  + " "
                  + row.flag("on");
            });

    assertThat(reading.faults()).isEmpty();
    assertThat(reading.items().stream().map(Reading.Item::value))
        .containsExactlyElementsOf(expected);
  }

  @ParameterizedTest
  @EnumSource(Format.class)
  void aTemplateIsAFileOfItsTableWithoutRows(Format format) {
    byte[] template = new SheetWriter(format, Language.ZH).template(PEOPLE);

    assertThat(Sheets.cells(template)).containsExactly(List.of("名称", "费用", "日期", "启用"));
    assertThat(PEOPLE.<String>read(template, "f", row -> "x").isClean()).isTrue();
  }

  @Test
  void aWorkbooksTemplateExplainsItsColumns() throws IOException {
    byte[] template = new SheetWriter(Format.XLSX, Language.ZH).template(PEOPLE);

    assertThat(part(template, "xl/worksheets/sheet2.xml")).contains("2026-03-05");
  }

  @Test
  void theCallersStreamStaysOpen() throws IOException {
    var out =
        new ByteArrayOutputStream() {
          @Override
          public void close() {
            throw new AssertionError("closed");
          }
        };
    for (Format format : Format.values()) {
      new SheetWriter(format, Language.EN).write(PEOPLE, List.of(), out);
    }

    assertThat(out.size()).isPositive();
  }

  private static List<Value> row(String name, String fee, String day, boolean on) {
    return List.of(
        Value.of(name),
        Value.of(new BigDecimal(fee)),
        Value.of(LocalDate.parse(day)),
        Value.of(on));
  }

  private static byte[] written(Format format, List<List<Value>> rows) throws IOException {
    var out = new ByteArrayOutputStream();
    new SheetWriter(format, Language.ZH).write(PEOPLE, rows, out);
    return out.toByteArray();
  }

  private static String trouble(Random random) {
    int[] letters = TROUBLE.codePoints().toArray();
    var text = new StringBuilder();
    for (int length = random.nextInt(9); length >= 0; length--) {
      text.appendCodePoint(letters[random.nextInt(letters.length)]);
    }
    return text.toString();
  }

  private static String part(byte[] bytes, String name) throws IOException {
    try (var zip =
        ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes)).get()) {
      return new String(
          zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
