package org.tongxin.sheets;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** The kinds of file that are read and written. */
public enum Format {
  XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
  CSV("csv", "text/csv");

  private static final byte[] ZIP = {'P', 'K', 3, 4};
  private static final byte[] OLE2 = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
  // Files that begin like text, and so might pass for a sheet of one column.
  private static final List<String> NO_SHEETS = List.of("%PDF", "{\\rtf", "<");

  private final String extension;
  private final String mediaType;

  Format(String extension, String mediaType) {
    this.extension = extension;
    this.mediaType = mediaType;
  }

  /** Without a dot. */
  public String extension() {
    return extension;
  }

  public String mediaType() {
    return mediaType;
  }

  /** By what the file is, whatever its name says. */
  static Format of(byte[] bytes) {
    if (bytes.length == 0) {
      throw Unfit.EMPTY.found();
    }
    if (startsWith(bytes, ZIP)) {
      return XLSX;
    }
    if (startsWith(bytes, OLE2)) {
      throw old(new String(bytes, StandardCharsets.ISO_8859_1)).found();
    }
    if (!isText(bytes)) {
      throw Unfit.NOT_A_SPREADSHEET.found();
    }
    return CSV;
  }

  // The names of an OLE2 container's streams are written in UTF-16.
  private static Unfit old(String container) {
    if (container.contains(wide("EncryptedPackage"))) {
      return Unfit.ENCRYPTED;
    }
    return container.contains(wide("Workbook")) || container.contains(wide("Book"))
        ? Unfit.OLD_EXCEL
        : Unfit.NOT_A_SPREADSHEET;
  }

  private static String wide(String name) {
    return new String(name.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
  }

  private static boolean isText(byte[] bytes) {
    for (byte each : bytes) {
      if (each == 0) {
        return false;
      }
    }
    String start =
        new String(bytes, 0, Math.min(bytes.length, 64), StandardCharsets.UTF_8)
            .replace("\uFEFF", "")
            .stripLeading();
    return NO_SHEETS.stream().noneMatch(start::startsWith);
  }

  private static boolean startsWith(byte[] bytes, byte[] start) {
    return bytes.length >= start.length
        && java.util.Arrays.equals(bytes, 0, start.length, start, 0, start.length);
  }
}
