package org.tongxin.imports.ledger;

import io.smallrye.mutiny.Uni;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tongxin.imports.Choices;
import org.tongxin.network.UnitKind;
import org.tongxin.network.input.RegisterUnitInput;
import org.tongxin.network.ledger.Registrations;
import org.tongxin.network.ledger.Rows;
import org.tongxin.network.ledger.Units;
import org.tongxin.sheets.TableRow;

/** Rows that put units on record. */
record UnitSheet(Registrations registrations) implements Sheet {
  private static final Choices<UnitKind> KINDS = Choices.of(UnitKind.class);

  @Override
  public @Nullable Line line(TableRow row, CategoryNames categories) {
    @Nullable String name = row.text("name");
    @Nullable UnitKind kind = KINDS.read(row, "kind");
    if (name == null || kind == null) {
      return null;
    }
    var input =
        new RegisterUnitInput(
            name,
            row.text("nameEn"),
            row.list("aliases"),
            kind,
            row.text("region"),
            row.text("founded"),
            row.text("code"),
            null);
    return new Line(row, input.code(), wish(input));
  }

  @Override
  public String mainColumn() {
    return "name";
  }

  @Override
  public String takenCodes() {
    return "select code from party where code in (:codes)";
  }

  private Wish wish(RegisterUnitInput input) {
    return (transaction, caller, known) ->
        known
            .once(
                List.of("region", String.valueOf(input.region())),
                () -> Rows.region(transaction, input.region()))
            .map(region -> Units.registered(transaction, caller, input, region))
            .map(unit ->
                new Drafted(
                    unit.id(),
                    Uni.createFrom().deferred(() -> registrations.register(transaction, unit))));
  }
}
