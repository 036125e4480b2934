package org.tongxin.matching.ledger;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import org.tongxin.access.Caller;
import org.tongxin.access.Role;
import org.tongxin.journal.Deeds;
import org.tongxin.journal.Deeds.Deed;
import org.tongxin.journal.Done;
import org.tongxin.journal.Transaction;
import org.tongxin.kernel.Checks;
import org.tongxin.matching.Pledge;
import org.tongxin.matching.PledgeChange.PledgeOffered;
import org.tongxin.matching.PledgeChange.PledgeProposed;
import org.tongxin.matching.PledgeChange.PledgeReported;
import org.tongxin.matching.PledgeState;
import org.tongxin.matching.input.PledgeInput;
import org.tongxin.matching.input.ProposePledgeInput;

/** Makes pledges: promised by their provider, or proposed to them. */
@ApplicationScoped
public class Pledging {
  private final Deeds deeds;
  private final Reserving reserving;

  Pledging(Deeds deeds, Reserving reserving) {
    this.deeds = deeds;
    this.reserving = reserving;
  }

  /** As whoever acts for the provider. */
  public Uni<Done<Pledge>> pledge(Caller caller, PledgeInput input) {
    return deeds.once(
        new Deed(caller.actor(), input),
        transaction ->
            drafted(transaction, caller, Wanted.of(input))
                .map(draft -> {
                  caller.requireActingFor(Objects.requireNonNull(draft.providerId()));
                  return draft.pledge(transaction, PledgeState.OFFERED);
                })
                .call(pledge -> Pledged.add(transaction, new PledgeOffered(pledge)))
                .map(Pledge::id),
        Pledged::show);
  }

  /**
   * As whoever acts for the receiver, or coordinates an alliance that need or offer is shared in.
   */
  public Uni<Done<Pledge>> propose(Caller caller, ProposePledgeInput input) {
    return deeds.once(
        new Deed(caller.actor(), input),
        transaction -> propose(transaction, caller, input).map(Pledge::id),
        Pledged::show);
  }

  /** The same in a transaction that does more than this. */
  public Uni<Pledge> propose(Transaction transaction, Caller caller, ProposePledgeInput input) {
    return drafted(transaction, caller, Wanted.of(input))
        .map(draft -> {
          requireProposer(caller, draft);
          return draft.pledge(transaction, PledgeState.PROPOSED);
        })
        .call(pledge -> Pledged.add(transaction, new PledgeProposed(pledge)));
  }

  /** A pledge that a source tells of. */
  public Uni<Void> enter(Transaction transaction, Pledge pledge) {
    return Pledged.add(transaction, new PledgeReported(pledge));
  }

  /** What is to be pledged, refused with all that is wrong with it. */
  private Uni<Draft> drafted(Transaction transaction, Caller caller, Wanted wanted) {
    return Draft.of(transaction, caller, wanted)
        .call(draft ->
            reserving
                .inTheWay(transaction, draft)
                .invoke(faults -> {
                  Checks checks = Drafted.check(draft);
                  faults.forEach(fault -> checks.that(false, fault));
                  checks.refuse();
                }));
  }

  private static void requireProposer(Caller caller, Draft draft) {
    if (draft.sides().allianceIds().stream().noneMatch(id -> caller.has(Role.COORDINATOR, id))) {
      caller.requireActingFor(Objects.requireNonNull(draft.receiverId()));
    }
  }
}
