package org.tongxin.sheets;

import org.tongxin.kernel.Text;

/** What can be wrong with a cell before anybody knows its column. */
final class CellReasons {
  static final Text FORMULA = new Text("这是公式，请改为数值或文字", "a formula; enter its value instead");
  static final Text CONTROL = new Text("含有控制字符", "it holds a control character");
  static final Text ERROR = new Text("这是错误值", "an error value");
  static final Text NO_NUMBER = new Text("数字过大或有误", "a number that is too large or broken");

  private CellReasons() {}
}
