package org.tongxin.imports.ledger;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tongxin.imports.Choices;
import org.tongxin.kernel.Text;
import org.tongxin.sharing.UnitOfMeasure;
import org.tongxin.sharing.Visibility;
import org.tongxin.sharing.input.BeneficiariesInput;
import org.tongxin.sharing.input.ListingInput;
import org.tongxin.sharing.input.QuantityInput;
import org.tongxin.sharing.input.WordsInput;
import org.tongxin.sheets.TableRow;

/** The cells that offers and needs have in common. */
final class ListingCells {
  static final String TAKEN_CODES = "select code from listing where code in (:codes)";

  private static final Text NO_UNIT = new Text("缺少计量单位", "the unit of measure is missing");
  private static final Text NO_QUANTITY = new Text("缺少数量", "the quantity is missing");
  private static final Choices<UnitOfMeasure> UNITS = Choices.of(UnitOfMeasure.class);
  private static final Choices<Visibility> VISIBILITIES = Choices.of(Visibility.class);

  private ListingCells() {}

  /** Null where a required cell is empty; faults of others are the row's. */
  static @Nullable ListingInput read(TableRow row, CategoryNames categories) {
    @Nullable String title = row.text("title");
    @Nullable String category = categories.key(row);
    List<String> owners = row.list("owners");
    @Nullable QuantityInput quantity = quantity(row);
    var listing =
        new ListingInput(
            row.text("code"),
            owners,
            category == null ? "" : category,
            title == null ? "" : title,
            row.text("titleEn"),
            row.text("text"),
            null,
            beneficiaries(row),
            quantity,
            row.text("place"),
            null,
            row.text("region"),
            row.list("alliances"),
            VISIBILITIES.read(row, "visibility"),
            row.flag("standing"),
            row.date("since"),
            row.date("until"),
            row.date("reviewBy"),
            row.flag("draft"));
    return title == null || category == null ? null : listing;
  }

  /** Words in Chinese; null where the cell is empty. */
  static @Nullable WordsInput words(TableRow row, String key) {
    @Nullable String text = row.text(key);
    return text == null ? null : new WordsInput(text, null);
  }

  private static @Nullable BeneficiariesInput beneficiaries(TableRow row) {
    @Nullable WordsInput group = words(row, "beneficiaries");
    return group == null ? null : new BeneficiariesInput(null, group);
  }

  private static @Nullable QuantityInput quantity(TableRow row) {
    @Nullable BigDecimal amount = row.number("quantity");
    @Nullable UnitOfMeasure unit = UNITS.read(row, "unitOfMeasure");
    if (amount != null && unit != null) {
      return new QuantityInput(amount, unit);
    }
    // What cannot be read is a fault of its own, and a cell keeps its first one.
    if (row.text("quantity") != null && row.text("unitOfMeasure") == null) {
      row.fault("unitOfMeasure", NO_UNIT);
    } else if (row.text("unitOfMeasure") != null && row.text("quantity") == null) {
      row.fault("quantity", NO_QUANTITY);
    }
    return null;
  }
}
