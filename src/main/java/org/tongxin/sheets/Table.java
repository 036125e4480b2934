package org.tongxin.sheets;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a sheet about one subject looks like. A bean of this type has its template served under its
 * name.
 *
 * @param name small letters and hyphens; names the template
 * @param columns in the order of the template; a file may have any other
 */
public record Table(String name, List<Column> columns) {
  public Table {
    columns = List.copyOf(columns);
    long keys = columns.stream().map(Column::key).distinct().count();
    if (columns.isEmpty() || columns.size() > Limits.COLUMNS || keys < columns.size()) {
      throw new IllegalArgumentException(
          columns.stream().map(Column::key).collect(Collectors.joining(", ", name + ": ", "")));
    }
  }

  /**
   * Reads a file that follows this table; a fault spoils its row and nothing else.
   *
   * @param field the caller's input field, named in refusals
   * @param item makes a row's item; null, or anything, where the row has faults, for then it is
   *     dropped
   * @throws org.tongxin.kernel.Refused where {@link SheetReader} refuses the file
   */
  public <T> Reading<T> read(byte[] bytes, String field, Function<TableRow, @Nullable T> item) {
    var reading = new TableReader<T>(this, item);
    SheetReader.read(bytes, field, reading::row);
    return reading.reading();
  }
}
