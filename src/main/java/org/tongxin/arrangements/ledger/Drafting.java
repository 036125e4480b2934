package org.tongxin.arrangements.ledger;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tongxin.access.Caller;
import org.tongxin.arrangements.Arrangement;
import org.tongxin.arrangements.ArrangementChange.ArrangementDrafted;
import org.tongxin.arrangements.ArrangementChange.PactDrafted;
import org.tongxin.arrangements.ArrangementChange.PactReplaced;
import org.tongxin.arrangements.ArrangementKind;
import org.tongxin.arrangements.ArrangementState;
import org.tongxin.arrangements.Item;
import org.tongxin.arrangements.ItemKind;
import org.tongxin.arrangements.input.DraftArrangementInput;
import org.tongxin.arrangements.input.DraftPactInput;
import org.tongxin.arrangements.input.ItemInput;
import org.tongxin.journal.Deeds;
import org.tongxin.journal.Deeds.Deed;
import org.tongxin.journal.Done;
import org.tongxin.journal.Transaction;
import org.tongxin.kernel.Checks;
import org.tongxin.kernel.Code;
import org.tongxin.kernel.IdKind;
import org.tongxin.kernel.Refusal;
import org.tongxin.network.ledger.Fresh;
import org.tongxin.network.ledger.Rows;

/**
 * Puts arrangements on record and pacts before those who sign them: as the coordinator of the
 * alliance among whose members they are, or as whoever acts for a party that they name.
 */
@ApplicationScoped
public class Drafting {
  private static final int LONGEST_TEXT = 20_000;
  private static final int LONGEST_SUMMARY = 2_000;
  private static final int MOST_PARTIES = 200;
  private static final int MOST_ITEMS = 100;
  private final Deeds deeds;
  private final Agreements agreements;

  Drafting(Deeds deeds, Agreements agreements) {
    this.deeds = deeds;
    this.agreements = agreements;
  }

  public Uni<Done<Arrangement>> arrangement(Caller caller, DraftArrangementInput input) {
    checkLengths(input.parties(), input.items(), "input.items");
    return deeds.once(
        new Deed(caller.actor(), input),
        transaction ->
            Named.of(transaction, input.among(), input.parties(), input.holder())
                .map(named -> drafted(transaction, caller, input, named))
                .call(draft -> agreements.record(transaction, new ArrangementDrafted(draft)))
                .map(Arrangement::id),
        Drafting::show);
  }

  public Uni<Done<Arrangement>> pact(Caller caller, DraftPactInput input) {
    checkLengths(input.parties(), input.obligations(), "input.obligations");
    return deeds.once(
        new Deed(caller.actor(), input),
        transaction ->
            Named.of(transaction, input.among(), input.parties(), null)
                .chain(named ->
                    Read.one(transaction.session(), input.replaces())
                        .chain(before -> locked(transaction, before))
                        .chain(before ->
                            record(
                                transaction,
                                drafted(transaction, caller, input, named, before),
                                before))),
        Drafting::show);
  }

  static Uni<Arrangement> show(Transaction transaction, String id) {
    return Read.one(transaction.session(), id).map(found -> Objects.requireNonNull(found, id));
  }

  private static Uni<@Nullable Arrangement> locked(
      Transaction transaction, @Nullable Arrangement before) {
    return before == null
        ? Uni.createFrom().<@Nullable Arrangement>nullItem()
        : Rows.locked(transaction, ArrangementRow.class, before.id())
            .chain(() -> Read.one(transaction.session(), before.id()));
  }

  private Uni<String> record(
      Transaction transaction, Arrangement pact, @Nullable Arrangement before) {
    Uni<Void> replaced =
        before == null
            ? Uni.createFrom().voidItem()
            : agreements.change(
                transaction, new PactReplaced(before.in(ArrangementState.REPLACED)));
    return replaced
        .chain(() -> agreements.record(transaction, new PactDrafted(pact)))
        .replaceWith(pact.id());
  }

  private static Arrangement drafted(
      Transaction transaction, Caller caller, DraftArrangementInput input, Named named) {
    named.check(new Checks(), input.among(), input.holder()).refuse();
    named.requireDrafter(caller);
    new Checks()
        .name("input.name", input.name())
        .name("input.nameEn", input.nameEn())
        .words("input.summary", input.summary(), LONGEST_SUMMARY)
        .words("input.summaryEn", input.summaryEn(), LONGEST_SUMMARY)
        .code("input.code", input.code())
        .that(
            input.kind() != ArrangementKind.PACT,
            Refusal.badInput("input.kind", "盟约请用 draftPact", "a pact is drafted by draftPact"))
        .refuse();
    String id = Fresh.id(transaction, IdKind.ARRANGEMENT);
    return new Arrangement(
        id,
        1,
        Fresh.code(input.code(), id),
        input.kind(),
        ArrangementState.AGREED,
        false,
        input.name(),
        input.nameEn(),
        input.summary(),
        input.summaryEn(),
        null,
        named.amongId(),
        named.parties(),
        false,
        items(input.items(), null),
        null,
        List.of(),
        null,
        null,
        null,
        1,
        null);
  }

  private static Arrangement drafted(
      Transaction transaction,
      Caller caller,
      DraftPactInput input,
      Named named,
      @Nullable Arrangement before) {
    named
        .check(new Checks(), input.among(), null)
        .that(input.replaces() == null || before != null, Refusal.notFound("input.replaces"))
        .refuse();
    named.requireDrafter(caller);
    new Checks()
        .name("input.name", input.name())
        .name("input.nameEn", input.nameEn())
        .words("input.text", input.text(), LONGEST_TEXT)
        .code("input.code", input.code())
        .that(
            input.among() != null || named.partyIds().stream().distinct().count() >= 2,
            Refusal.badInput("input.parties", "盟约须有至少两方", "a pact has two parties at least"))
        .that(
            before == null || before.isRunning(),
            Refusal.of(Code.FROZEN, "input.replaces", "该盟约不能再有新版", "no edition follows this one"))
        .that(
            before == null || Objects.equals(before.amongId(), named.amongId()),
            Refusal.badInput("input.among", "新版须属于同一联盟", "a new edition is of the same alliance"))
        .refuse();
    String id = Fresh.id(transaction, IdKind.ARRANGEMENT);
    return new Arrangement(
        id,
        1,
        Fresh.code(input.code(), id),
        ArrangementKind.PACT,
        ArrangementState.OPEN,
        true,
        input.name(),
        input.nameEn(),
        null,
        null,
        input.text(),
        named.amongId(),
        named.parties(),
        false,
        items(input.obligations(), ItemKind.OBLIGATION),
        null,
        List.of(),
        null,
        null,
        null,
        before == null ? 1 : before.edition() + 1,
        before == null ? null : before.id());
  }

  private static void checkLengths(List<String> parties, List<ItemInput> items, String field) {
    var checks =
        new Checks()
            .that(
                parties.size() <= MOST_PARTIES,
                Refusal.badInput("input.parties", "最多200个", "200 at most"))
            .that(items.size() <= MOST_ITEMS, Refusal.badInput(field, "最多100个", "100 at most"));
    for (int i = 0; i < items.size(); i++) {
      ItemInput item = items.get(i);
      String at = field + "." + i;
      checks
          .words(at + ".zh", item.zh(), LONGEST_SUMMARY)
          .words(at + ".en", item.en(), LONGEST_SUMMARY)
          .name(at + ".unitOfMeasure", item.unitOfMeasure())
          .that(
              item.zh() != null || item.en() != null,
              Refusal.badInput(at, "条目须有内容", "a point has words"));
    }
    checks.refuse();
  }

  private static List<Item> items(List<ItemInput> inputs, @Nullable ItemKind kind) {
    return inputs.stream()
        .map(input ->
            new Item(
                kind == null ? input.kind() : kind,
                input.zh(),
                input.en(),
                null,
                null,
                input.amount(),
                input.qualifier(),
                input.unitOfMeasure()))
        .toList();
  }
}
