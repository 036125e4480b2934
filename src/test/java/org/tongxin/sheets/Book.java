package org.tongxin.sheets;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook made by hand, part by part, so that any of them can be made badly. */
final class Book {
  static final String SHEET = "xl/worksheets/sheet1.xml";
  static final String STRINGS = "xl/sharedStrings.xml";
  static final String STYLES = "xl/styles.xml";
  static final String WORKBOOK = "xl/workbook.xml";

  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  private final Map<String, byte[]> parts = new LinkedHashMap<>();

  /** With {@code rows} as the inside of its sheet's {@code sheetData}. */
  static Book of(String rows) {
    return new Book()
        .with("[Content_Types].xml", "<Types/>")
        .with(
            "_rels/.rels",
            "<Relationships><Relationship Id='r1' Type='"
                + RELATIONS
                + "/officeDocument' Target='xl/workbook.xml'/></Relationships>")
        .with(WORKBOOK, workbook(""))
        .with(
            "xl/_rels/workbook.xml.rels",
            "<Relationships><Relationship Id='rId1' Type='%s/worksheet' Target='worksheets/sheet1.xml'/>"
                    .formatted(RELATIONS)
                + "<Relationship Id='rId2' Type='%s/sharedStrings' Target='/xl/sharedStrings.xml'/>"
                    .formatted(RELATIONS)
                + "<Relationship Id='rId3' Type='%s/styles' Target='styles.xml'/></Relationships>"
                    .formatted(RELATIONS))
        .with(SHEET, "<worksheet><sheetData>" + rows + "</sheetData></worksheet>");
  }

  /** The workbook's own part, with more attributes and elements before its sheets. */
  static String workbook(String before) {
    return "<workbook xmlns:r='"
        + RELATIONS
        + "'>"
        + before
        + "<sheets><sheet name='a' sheetId='1' r:id='rId1'/></sheets></workbook>";
  }

  /** A row of inline texts. */
  static String row(int number, String... texts) {
    var row = new StringBuilder("<row r='" + number + "'>");
    for (String text : texts) {
      row.append("<c t='inlineStr'><is><t>").append(text).append("</t></is></c>");
    }
    return row.append("</row>").toString();
  }

  Book with(String name, String xml) {
    return with(name, xml.getBytes(StandardCharsets.UTF_8));
  }

  Book with(String name, byte[] bytes) {
    parts.put(name, bytes);
    return this;
  }

  byte[] bytes() {
    var out = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
