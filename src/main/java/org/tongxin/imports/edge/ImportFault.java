package org.tongxin.imports.edge;

import org.eclipse.microprofile.graphql.Description;
import org.tongxin.kernel.Language;
import org.tongxin.sheets.CellFault;

/** What is wrong with one cell of a sheet. */
@Description("What is wrong with one cell of a sheet (单元格错误)")
public record ImportFault(
    @Description("The row as the spreadsheet shows it; 0 where no single one is at fault (行号)")
        int row,
    @Description("The cell, such as C7; empty where no single one is at fault (单元格)") String cell,
    @Description("What the sheet's header calls the column (列)") String column,
    @Description("Why, in the language of Accept-Language (说明)") String message) {

  static ImportFault of(CellFault fault, Language language) {
    return new ImportFault(fault.row(), fault.cell(), fault.column(), fault.reason().in(language));
  }
}
