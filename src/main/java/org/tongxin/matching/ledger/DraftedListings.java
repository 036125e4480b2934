package org.tongxin.matching.ledger;

import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.tongxin.access.Caller;
import org.tongxin.journal.InTurn;
import org.tongxin.journal.Known;
import org.tongxin.journal.Transaction;
import org.tongxin.kernel.Checks;
import org.tongxin.kernel.Code;
import org.tongxin.kernel.Refusal;
import org.tongxin.kernel.Refused;
import org.tongxin.matching.ListingSide;
import org.tongxin.matching.input.TypedListingInput;
import org.tongxin.sharing.Listing;
import org.tongxin.sharing.input.MakeOfferInput;
import org.tongxin.sharing.input.RaiseNeedInput;
import org.tongxin.sharing.ledger.Listings;

/** Several listings that are not on record yet, with the faults of all of them. */
final class DraftedListings {
  private static final String FIELD = "input.listings";
  private static final String INPUT = "input.";
  private static final int MOST = 20;
  private static final String TAKEN = "select code from listing where code in (:codes)";

  private final Transaction transaction;
  private final Caller caller;
  private final Known known = new Known();
  private final Checks checks = new Checks();
  private final List<Listing> drafts = new ArrayList<>();

  DraftedListings(Transaction transaction, Caller caller) {
    this.transaction = transaction;
    this.caller = caller;
  }

  /** In the order of the inputs; refused with all that is wrong, each at the place of its input. */
  Uni<List<Listing>> of(List<TypedListingInput> inputs) {
    checks
        .that(
            !inputs.isEmpty() && inputs.size() <= MOST,
            Refusal.badInput(FIELD, "须为1至20项", "has 1 to 20 listings"))
        .refuse();
    return taken(inputs)
        .invoke(codes -> checkCodes(inputs, new HashSet<>(codes)))
        .chain(() ->
            InTurn.each(
                IntStream.range(0, inputs.size()).boxed().toList(),
                at -> noted(at, inputs.get(at))))
        .invoke(checks::refuse)
        .replaceWith(drafts);
  }

  /** A draft, or what is wrong with it; an outage is no answer to an input. */
  private Uni<Void> noted(int at, TypedListingInput input) {
    checkSide(at, input);
    return Uni.createFrom()
        .deferred(() -> draft(input))
        .invoke(drafts::add)
        .replaceWithVoid()
        .onFailure(failure -> failure instanceof Refused refused && isAnswer(refused))
        .recoverWithUni(failure -> {
          ((Refused) failure)
              .refusals()
              .forEach(refusal -> checks.that(false, placed(at, refusal)));
          return Uni.createFrom().voidItem();
        });
  }

  private Uni<? extends Listing> draft(TypedListingInput input) {
    return input.side() == ListingSide.OFFERED
        ? Listings.drafted(
            transaction, caller, new MakeOfferInput(input.listing(), input.terms(), null), known)
        : Listings.drafted(
            transaction,
            caller,
            new RaiseNeedInput(input.listing(), input.kind(), input.priority(), input.due(), null),
            known);
  }

  private void checkSide(int at, TypedListingInput input) {
    String field = FIELD + "." + at + ".";
    boolean offered = input.side() == ListingSide.OFFERED;
    checks.that(offered || input.terms() == null, onlyOf(field + "terms", "供给", "an offer"));
    checks.that(!offered || input.kind() == null, onlyOf(field + "kind", "需求", "a need"));
    checks.that(!offered || input.priority() == null, onlyOf(field + "priority", "需求", "a need"));
    checks.that(!offered || input.due() == null, onlyOf(field + "due", "需求", "a need"));
  }

  private static Refusal onlyOf(String field, String zh, String en) {
    return Refusal.badInput(field, "仅适用于" + zh, "only " + en + " has it");
  }

  private Uni<List<String>> taken(List<TypedListingInput> inputs) {
    List<String> codes =
        inputs.stream().map(input -> input.listing().code()).filter(Objects::nonNull).toList();
    return codes.isEmpty()
        ? Uni.createFrom().item(List.of())
        : transaction
            .session()
            .createNativeQuery(TAKEN, String.class)
            .setParameter("codes", codes)
            .getResultList();
  }

  /** A code that is on record, or that one before has in the same input. */
  private void checkCodes(List<TypedListingInput> inputs, Set<String> taken) {
    for (int at = 0; at < inputs.size(); at++) {
      String code = inputs.get(at).listing().code();
      checks.that(
          code == null || taken.add(code),
          Refusal.of(
              Code.CONFLICT, FIELD + "." + at + ".listing.code", "该代码已被使用", "the code is taken"));
    }
  }

  private static boolean isAnswer(Refused refused) {
    return refused.first().code() != Code.UNAVAILABLE;
  }

  private static Refusal placed(int at, Refusal refusal) {
    String field = refusal.field();
    String rest = field.startsWith(INPUT) ? "." + field.substring(INPUT.length()) : "";
    return new Refusal(
        refusal.code(), FIELD + "." + at + rest, refusal.message(), refusal.conflictsWith());
  }
}
