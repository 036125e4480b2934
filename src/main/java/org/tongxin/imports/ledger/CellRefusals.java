package org.tongxin.imports.ledger;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.tongxin.imports.ImportSubject;
import org.tongxin.imports.Tables;
import org.tongxin.kernel.Refused;
import org.tongxin.sheets.Column;

/** Turns refusals of an input's fields into faults of the cells that fill them. */
final class CellRefusals {
  private final Set<String> columns;
  private final String main;

  CellRefusals(ImportSubject subject, String main) {
    this.columns =
        Tables.of(subject).columns().stream().map(Column::key).collect(Collectors.toSet());
    this.main = main;
  }

  void note(Sheet.Line line, Refused refused) {
    refused
        .refusals()
        .forEach(refusal -> line.row().fault(column(refusal.field()), refusal.message()));
  }

  /** The first step of a field's path that is a column, such as that of input.terms.capacity. */
  String column(String field) {
    List<String> path = Arrays.asList(field.split("\\."));
    return path.stream().filter(columns::contains).findFirst().orElse(main);
  }
}
