package org.tongxin.sheets;

import org.tongxin.kernel.Refusal;

/** Why a file is refused as a whole. */
enum Unfit {
  EMPTY("文件是空的", "the file is empty"),
  NOT_A_SPREADSHEET(
      "不是电子表格，请上传 .xlsx 或 .csv 文件", "it is not a spreadsheet; send an .xlsx or a .csv file"),
  ENCRYPTED("工作簿有密码，请去除密码后再上传", "the workbook is encrypted; save it without a password"),
  OLD_EXCEL("这是旧的 .xls 格式，请另存为 .xlsx", "it is an old .xls workbook; save it as .xlsx"),
  MACROS("工作簿含有宏，请另存为不含宏的 .xlsx", "the workbook has macros; save it as .xlsx without them"),
  EXTERNAL_LINKS(
      "工作簿引用了其他文件，请断开链接后再上传",
      "the workbook links to other files; break the links and save it anew"),
  DTD("工作簿的 XML 含有实体定义，不予读取", "the workbook's XML declares a document type, which is not read"),
  BOMB("文件展开后过大", "the file unpacks to too much"),
  DAMAGED("文件已损坏，请重新另存为 .xlsx", "the file is damaged; save it anew as .xlsx"),
  BAD_QUOTES("引号不成对，无法读取", "a quotation mark is opened and not closed, or stands where none may"),
  HEADERS_MISSING(
      "第一行须为表头，且有多列没有表头", "the first row holds the headers, and more than one is missing"),
  TOO_MANY_ROWS("最多 " + Limits.ROWS + " 行", "it has more than " + Limits.ROWS + " rows"),
  TOO_MANY_COLUMNS(
      "最多 " + Limits.COLUMNS + " 列", "it has more than " + Limits.COLUMNS + " columns"),
  CELL_TOO_LONG(
      "单元格最多 " + Limits.CELL + " 个字符", "a cell has more than " + Limits.CELL + " characters");

  private final String zh;
  private final String en;

  Unfit(String zh, String en) {
    this.zh = zh;
    this.en = en;
  }

  Refusal refusal(String field) {
    return Refusal.badInput(field, zh, en);
  }

  Found found() {
    return new Found(this);
  }

  /** Met while reading, where nobody knows the caller's field. */
  static final class Found extends RuntimeException {
    private final Unfit why;

    private Found(Unfit why) {
      super(why.name());
      this.why = why;
    }

    Unfit why() {
      return why;
    }
  }
}
