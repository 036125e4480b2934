package org.tongxin.sheets.edge;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import org.tongxin.sheets.Column;
import org.tongxin.sheets.Table;

/** A table whose template is served in tests. */
@Dependent
class TestRooms {
  @Produces
  @Singleton
  Table rooms() {
    return new Table(
        "test-rooms",
        List.of(
            Column.required("name", "名称", "Name", "1至200个字符"),
            Column.required("seats", "座位数", "Seats", "整数")));
  }
}
