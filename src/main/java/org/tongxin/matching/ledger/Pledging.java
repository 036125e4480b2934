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

  Pledging(Deeds deeds) {
    this.deeds = deeds;
  }

  /** As whoever acts for the provider. */
  public Uni<Done<Pledge>> pledge(Caller caller, PledgeInput input) {
    return deeds.once(
        new Deed(caller.actor(), input),
        transaction ->
            Draft.of(transaction, caller, Wanted.of(input))
                .map(draft -> {
                  Drafted.check(draft).refuse();
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
        transaction ->
            Draft.of(transaction, caller, Wanted.of(input))
                .map(draft -> {
                  Drafted.check(draft).refuse();
                  requireProposer(caller, draft);
                  return draft.pledge(transaction, PledgeState.PROPOSED);
                })
                .call(pledge -> Pledged.add(transaction, new PledgeProposed(pledge)))
                .map(Pledge::id),
        Pledged::show);
  }

  /** A pledge that a source tells of. */
  public Uni<Void> enter(Transaction transaction, Pledge pledge) {
    return Pledged.add(transaction, new PledgeReported(pledge));
  }

  private static void requireProposer(Caller caller, Draft draft) {
    if (draft.sides().allianceIds().stream().noneMatch(id -> caller.has(Role.COORDINATOR, id))) {
      caller.requireActingFor(Objects.requireNonNull(draft.receiverId()));
    }
  }
}
