package org.tongxin.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tongxin.kernel.Code;
import org.tongxin.kernel.Refused;

/** Files that were made to do harm, and those that are something else. */
class HostileFilesTest {
  private static final Duration SOON = Duration.ofSeconds(20);
  private static final String DTD =
      """
      <?xml version="1.0"?><!DOCTYPE sst [<!ENTITY a "lol"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">
      <!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;"><!ENTITY d "&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;">
      <!ENTITY e "&d;&d;&d;&d;&d;&d;&d;&d;&d;&d;"><!ENTITY f SYSTEM "file:///etc/passwd">]>
      <sst><si><t>&e;&f;</t></si></sst>
      """;

  @SuppressWarnings("ArrayRecordComponent") // compared by nobody
  record Unread(String name, byte[] bytes, String reason) {
    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Unread> files() {
    return Stream.of(
        unread("nothing", "", "the file is empty"),
        unread("a mark and blanks", "\uFEFF \n,,\n", "the file is empty"),
        unread("a workbook without rows", Book.of(""), "the file is empty"),
        unread("a PNG", "\u0089PNG\r\n\u001a\n\0\0\0\rIHDR", "it is not a spreadsheet"),
        unread("a PDF", "%PDF-1.7\n1 0 obj", "it is not a spreadsheet"),
        unread("a web page", " <html><table>", "it is not a spreadsheet"),
        unread(
            "another zip", new Book().with("word/document.xml", "<a/>"), "it is not a spreadsheet"),
        unread("an old workbook", ole("Workbook"), "it is an old .xls workbook"),
        unread("an encrypted workbook", ole("EncryptedPackage"), "the workbook is encrypted"),
        unread("an old document", ole("WordDocument"), "it is not a spreadsheet"),
        unread("macros", book().with("xl/vbaProject.bin", "x"), "the workbook has macros"),
        unread(
            "macros in capitals",
            book().with("XL\\VBAPROJECT.BIN", "x"),
            "the workbook has macros"),
        unread(
            "macros of another name",
            book()
                .with(
                    "[Content_Types].xml",
                    "<Types><Override PartName='/xl/x.bin' ContentType='application/vnd.ms-office.vbaProject'/></Types>"),
            "the workbook has macros"),
        unread(
            "links to other files",
            book().with("xl/externalLinks/externalLink1.xml", "<a/>"),
            "the workbook links"),
        unread("a billion laughs", book().with(Book.STRINGS, DTD), "the workbook's XML declares"),
        unread(
            "a document type in the sheet",
            book().with(Book.SHEET, DTD),
            "the workbook's XML declares"),
        unread(
            "a document type in the workbook",
            book().with(Book.WORKBOOK, DTD),
            "the workbook's XML declares"),
        unread(
            "an entity that nobody declared",
            Book.of(Book.row(1, "&x;")),
            "the workbook's XML declares"),
        unread(
            "a bomb in a part that nobody reads",
            book().with("docs/x", new byte[64 << 20]),
            "the file unpacks"),
        unread("too many parts", crowded(), "the file unpacks"),
        unread("half a file", half(), "the file is damaged"),
        unread("no XML", Book.of("<row"), "the file is damaged"),
        unread(
            "a sheet that is not there",
            book().with("xl/_rels/workbook.xml.rels", "<a/>"),
            "the file is damaged"),
        unread(
            "a text that is not there",
            Book.of("<row><c t='s'><v>2000000000</v></c></row>"),
            "the file is damaged"),
        unread(
            "a column out of this world",
            Book.of("<row><c r='ZZZZZZ1'><v>1</v></c></row>"),
            "the file is damaged"),
        unread(
            "a column that is none",
            Book.of("<row><c r='1'><v>1</v></c></row>"),
            "the file is damaged"),
        unread(
            "rows that go back",
            Book.of(Book.row(2, "a") + Book.row(1, "b")),
            "the file is damaged"),
        unread("a row out of this world", Book.of("<row r='99999999999'/>"), "the file is damaged"),
        unread("tags within tags", Book.of("<a>".repeat(200_000)), "the file is damaged"),
        unread("names without end", Book.of(names()), "the file is damaged"),
        unread(
            "a text without end",
            Book.of(Book.row(1, noise(900_000))),
            "a cell has more than 5000"),
        unread(
            "an attribute without end",
            Book.of("<row r='" + noise(2_000_000) + "'/>"),
            "the file unpacks"),
        unread("a long cell", "a,b\n" + "x".repeat(5_001) + ",y", "a cell has more than 5000"),
        unread(
            "a long cell of a workbook",
            Book.of(Book.row(1, "x".repeat(5_001))),
            "a cell has more than 5000"),
        unread("many columns", "a,".repeat(50) + "a\n", "it has more than 50 columns"),
        unread(
            "separators without end",
            "a,b\n" + ",".repeat(1_000_000) + "x\n",
            "it has more than 50 columns"),
        unread(
            "many columns of a workbook",
            Book.of("<row><c r='AY1'><v>1</v></c></row>"),
            "it has more than 50 columns"),
        unread("many rows", "a\n" + "1\n".repeat(10_001), "it has more than 10000 rows"),
        unread("no headers", "a,,,d\n1,2,3,4\n", "the first row holds the headers"));
  }

  @ParameterizedTest
  @MethodSource("files")
  void isRefusedSoonAndInItsOwnWords(Unread file) {
    var refusal = Assertions.assertTimeoutPreemptively(SOON, () -> Sheets.refusal(file.bytes()));

    assertThat(refusal.message().en()).startsWith(file.reason());
    assertThat(refusal.message().zh()).isNotBlank();
    assertThat(refusal.code()).isEqualTo(Code.BAD_INPUT);
    assertThat(refusal.field()).isEqualTo("input.upload");
  }

  @Test
  void asMuchAsIsAllowedIsRead() {
    String wide = "a,".repeat(49) + "a\n";
    assertThat(Sheets.rows(wide + ("x".repeat(5_000) + "\n"))).hasSize(2);
    assertThat(Sheets.rows("a\n" + "1\n".repeat(10_000))).hasSize(10_001);
    assertThat(Sheets.rows("a,,c\n1,2,3\n")).hasSize(2);
  }

  @Test
  void aLinkInACellIsNoLinkToAnotherFile() {
    var book =
        book()
            .with(
                "xl/worksheets/_rels/sheet1.xml.rels",
                "<Relationships><Relationship Id='r' Type='x/hyperlink' Target='https://example.org' TargetMode='External'/></Relationships>");

    assertThat(Sheets.rows(book.bytes())).hasSize(1);
  }

  @Test
  void aDamagedFileIsReadOrRefusedButNeverBreaksTheReader() {
    long seed = System.nanoTime();
    System.out.println("seed " + seed);
    var random = new Random(seed);
    byte[] sound =
        Book.of(
                Book.row(1, "a", "b")
                    + "<row r='2'><c t='s'><v>0</v></c><c s='0'><v>1</v></c></row>")
            .with(Book.STRINGS, "<sst><si><t>x</t></si></sst>")
            .with(Book.STYLES, "<styleSheet><cellXfs><xf numFmtId='14'/></cellXfs></styleSheet>")
            .bytes();
    for (int i = 0; i < 3_000; i++) {
      byte[] damaged = sound.clone();
      for (int times = random.nextInt(6); times >= 0; times--) {
        damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
      }
      try {
        Sheets.rows(damaged);
      } catch (Refused refused) {
        assertThat(refused.first().field()).isEqualTo("input.upload");
      }
    }
  }

  @Test
  void brokenXmlIsReadOrRefusedButNeverBreaksTheReader() {
    long seed = System.nanoTime();
    System.out.println("seed " + seed);
    var random = new Random(seed);
    String sound =
        "<worksheet><sheetData>"
            + Book.row(1, "划船", "b&amp;c")
            + "<row r='2'><c r='B2' s='0'><v>1</v></c></row></sheetData></worksheet>";
    for (int i = 0; i < 3_000; i++) {
      byte[] xml = sound.getBytes(StandardCharsets.UTF_8);
      for (int times = random.nextInt(4); times >= 0; times--) {
        xml[random.nextInt(xml.length)] = (byte) random.nextInt(256);
      }
      try {
        Sheets.rows(book().with(Book.SHEET, xml).bytes());
      } catch (Refused refused) {
        assertThat(refused.first().field()).isEqualTo("input.upload");
      }
    }
  }

  private static Unread unread(String name, String text, String reason) {
    return new Unread(
        name,
        text.getBytes(name.equals("a PNG") ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8),
        reason);
  }

  private static Unread unread(String name, byte[] bytes, String reason) {
    return new Unread(name, bytes, reason);
  }

  private static Unread unread(String name, Book book, String reason) {
    return new Unread(name, book.bytes(), reason);
  }

  private static Book book() {
    return Book.of(Book.row(1, "a"));
  }

  private static byte[] ole(String stream) {
    var out = new ByteArrayOutputStream();
    out.writeBytes(
        new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1});
    out.writeBytes(new byte[500]);
    out.writeBytes(stream.getBytes(StandardCharsets.UTF_16LE));
    return out.toByteArray();
  }

  private static Book crowded() {
    var book = book();
    for (int i = 0; i < 1_000; i++) {
      book.with("docs/" + i, "x");
    }
    return book;
  }

  private static byte[] half() {
    byte[] whole = Book.of(Book.row(1, noise(100_000))).bytes();
    return java.util.Arrays.copyOf(whole, whole.length / 2);
  }

  private static String names() {
    var xml = new StringBuilder();
    for (int i = 0; i < 3_000; i++) {
      xml.append("<n").append(i).append(" a").append(i).append("='1'/>");
    }
    return xml.toString();
  }

  // Text that does not pack well, so that it is not refused for packing too well.
  private static String noise(int length) {
    var random = new Random(1);
    var text = new StringBuilder();
    for (int i = 0; i < length; i++) {
      text.append((char) ('a' + random.nextInt(26)));
    }
    return text.toString();
  }
}
