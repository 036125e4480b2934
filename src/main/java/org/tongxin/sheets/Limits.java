package org.tongxin.sheets;

/** How much of a file of unknown hands is read. */
final class Limits {
  /** Below the header. */
  static final int ROWS = 10_000;

  static final int COLUMNS = 50;

  /** Characters, as Java counts them. */
  static final int CELL = 5_000;

  /** Characters of a cell as written, before escapes are undone and blanks trimmed. */
  static final int CELL_AS_WRITTEN = 8 * CELL;

  static final int ENTRIES = 1_000;
  static final long UNPACKED_BYTES = 200L * 1024 * 1024;
  static final long UNPACKED_RATIO = 200;

  /** Small files may shrink by more than the ratio. */
  static final long UNPACKED_UNSUSPECTED = 1024 * 1024;

  static final int SHARED_STRINGS = ROWS * COLUMNS;

  /** All of a workbook's shared strings stay in memory while its sheet is read. */
  static final int SHARED_CHARACTERS = 20_000_000;

  static final int STYLES = 70_000;

  /** Bytes without the start of a tag: an attribute or a text that no spreadsheet writes. */
  static final int XML_RUN = 1024 * 1024;

  static final int XML_DEPTH = 100;

  /** Different names of elements, attributes and prefixes, which a parser keeps. */
  static final int XML_NAMES = 2_000;

  private Limits() {}
}
