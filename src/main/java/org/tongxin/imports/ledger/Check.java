package org.tongxin.imports.ledger;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tongxin.access.Caller;
import org.tongxin.journal.Known;
import org.tongxin.journal.Ledger;
import org.tongxin.journal.Transaction;
import org.tongxin.kernel.Refused;
import org.tongxin.kernel.Text;
import org.tongxin.sheets.CellFault;
import org.tongxin.sheets.Reading;

/**
 * Looks at all rows of a sheet before any of them is written; what it looks up it looks up once.
 */
final class Check {
  private static final int AT_ONCE = 200;
  private static final int LISTED = 1_000;
  private static final Text TAKEN = new Text("代码已被使用", "the code is taken");
  private static final Text TWICE = new Text("与第%d行的代码相同", "row %d has the same code");

  private final Ledger ledger;
  private final Lease lease;
  private final Caller caller;
  private final Sheet sheet;
  private final CellRefusals refusals;
  private final Known known = new Known();

  Check(Ledger ledger, Lease lease, Caller caller, Sheet sheet, CellRefusals refusals) {
    this.ledger = ledger;
    this.lease = lease;
    this.caller = caller;
    this.sheet = sheet;
    this.refusals = refusals;
  }

  /**
   * What is wrong with the sheet.
   *
   * @param first the first 1,000, in the order of the rows
   */
  record Outcome(List<CellFault> first, int count) {}

  Uni<Outcome> of(Reading<Sheet.Line> reading) {
    List<Sheet.Line> lines = Sheets.lines(reading);
    noteTwice(lines);
    return Multi.createFrom()
        .iterable(Steps.of(lines, AT_ONCE))
        .onItem()
        .transformToUniAndConcatenate(this::step)
        .collect()
        .asList()
        .map(ignored -> outcome(reading, lines));
  }

  /** In a transaction that writes nothing but the lease. */
  private Uni<Void> step(List<Sheet.Line> lines) {
    return ledger
        .write(
            caller.actor(),
            transaction ->
                lease
                    .renew(transaction, row -> Uni.createFrom().voidItem())
                    .chain(() -> noteTaken(transaction, lines))
                    .chain(() -> judge(transaction, lines)))
        .replaceWithVoid();
  }

  private Uni<?> judge(Transaction transaction, List<Sheet.Line> lines) {
    // A concatenation keeps its place in a loop; a chain of answers at hand would fill the stack.
    return Multi.createFrom()
        .iterable(lines)
        .onItem()
        .transformToUniAndConcatenate(line ->
            Uni.createFrom()
                .deferred(() -> line.wish().draft(transaction, caller, known))
                .onFailure(Refused.class)
                .invoke(refused -> refusals.note(line, refused))
                .onFailure(Refused.class)
                .recoverWithNull())
        .collect()
        .asList();
  }

  private Uni<Void> noteTaken(Transaction transaction, List<Sheet.Line> lines) {
    List<String> codes = lines.stream().map(Sheet.Line::code).filter(Objects::nonNull).toList();
    if (codes.isEmpty()) {
      return Uni.createFrom().voidItem();
    }
    return transaction
        .session()
        .createNativeQuery(sheet.takenCodes(), String.class)
        .setParameter("codes", codes)
        .getResultList()
        .invoke(taken -> noteTaken(lines, new HashSet<>(taken)))
        .replaceWithVoid();
  }

  private static void noteTaken(List<Sheet.Line> lines, Set<String> taken) {
    for (Sheet.Line line : lines) {
      if (line.code() != null && taken.contains(line.code())) {
        line.row().fault("code", TAKEN);
      }
    }
  }

  private static void noteTwice(List<Sheet.Line> lines) {
    Map<String, Integer> rows = new HashMap<>();
    for (Sheet.Line line : lines) {
      @Nullable String code = line.code();
      @Nullable Integer before = code == null ? null : rows.putIfAbsent(code, line.row().number());
      if (before != null) {
        line.row().fault("code", TWICE.formatted(before));
      }
    }
  }

  /** Rows of which a cell cannot be read are in the reading alone, all others in the lines. */
  private static Outcome outcome(Reading<Sheet.Line> reading, List<Sheet.Line> lines) {
    var judged = new ArrayList<CellFault>();
    lines.forEach(line -> judged.addAll(line.row().faults()));
    List<CellFault> first =
        Stream.concat(reading.faults().stream(), judged.stream())
            .sorted(Comparator.comparingInt(CellFault::row))
            .limit(LISTED)
            .toList();
    return new Outcome(first, reading.faultCount() + judged.size());
  }
}
