package org.tongxin.sheets;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.tongxin.kernel.Refusal;
import org.tongxin.kernel.Refused;
import org.tongxin.kernel.Text;

/** Files as their rows, or as the reason why they are not read. */
final class Sheets {
  private Sheets() {}

  static List<Row> rows(byte[] bytes) {
    var rows = new ArrayList<Row>();
    SheetReader.read(bytes, "input.upload", rows::add);
    return rows;
  }

  static List<Row> rows(String csv) {
    return rows(csv.getBytes(StandardCharsets.UTF_8));
  }

  static List<List<String>> cells(byte[] bytes) {
    return rows(bytes).stream().map(Row::cells).toList();
  }

  static List<List<String>> cells(String csv) {
    return rows(csv).stream().map(Row::cells).toList();
  }

  /** The one refusal of a file. */
  static Refusal refusal(byte[] bytes) {
    return catchThrowableOfType(Refused.class, () -> rows(bytes)).first();
  }

  /** Its words, in English. */
  static String refused(byte[] bytes) {
    return refusal(bytes).message().en() + "";
  }

  /** What is wrong with a cell, in English; empty where nothing is. */
  static String reason(Row row, int column) {
    return row.faults().getOrDefault(column, new Text("", "")).en() + "";
  }

  static String refused(String csv) {
    return refused(csv.getBytes(StandardCharsets.UTF_8));
  }
}
