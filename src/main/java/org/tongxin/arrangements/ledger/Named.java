package org.tongxin.arrangements.ledger;

import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tongxin.access.Caller;
import org.tongxin.arrangements.ArrangementParty;
import org.tongxin.arrangements.PartyRole;
import org.tongxin.journal.InTurn;
import org.tongxin.journal.Transaction;
import org.tongxin.kernel.Checks;
import org.tongxin.kernel.Refusal;
import org.tongxin.network.ledger.Rows;

/** What a draft's keys name, in order; null for what names nothing. */
record Named(@Nullable String amongId, List<@Nullable String> partyIds, @Nullable String holderId) {

  Checks check(Checks checks, @Nullable String among, @Nullable String holder) {
    checks
        .that(among == null || amongId != null, Refusal.notFound("input.among"))
        .that(holder == null || holderId != null, Refusal.notFound("input.holder"));
    for (int i = 0; i < partyIds.size(); i++) {
      checks.found("input.parties." + i, partyIds.get(i));
    }
    return checks;
  }

  void requireDrafter(Caller caller) {
    if (amongId != null) {
      caller.requireCoordinatorOf(amongId);
      return;
    }
    var own = new ArrayList<String>();
    partyIds.stream().filter(Objects::nonNull).forEach(own::add);
    if (holderId != null) {
      own.add(holderId);
    }
    if (own.stream().noneMatch(caller::actsFor)) {
      own.forEach(caller::requireActingFor);
      caller.requireAdministrator();
    }
  }

  List<ArrangementParty> parties() {
    var parties = new ArrayList<ArrangementParty>();
    partyIds.stream()
        .filter(Objects::nonNull)
        .distinct()
        .forEach(id -> parties.add(new ArrangementParty(id, PartyRole.PARTY)));
    if (holderId != null) {
      parties.add(new ArrangementParty(holderId, PartyRole.HOLDER));
    }
    return parties;
  }

  /** What the keys name: an alliance, parties in order, and a party that keeps the arrangement. */
  static Uni<Named> of(
      Transaction transaction,
      @Nullable String among,
      List<String> parties,
      @Nullable String holder) {
    var ids = new ArrayList<@Nullable String>();
    return InTurn.each(parties, party -> Rows.party(transaction, party).invoke(ids::add))
        .chain(() -> Rows.alliance(transaction, among))
        .chain(alliance ->
            Rows.party(transaction, holder)
                .map(
                    holderId -> new Named(alliance == null ? null : alliance.id(), ids, holderId)));
  }
}
