package org.tongxin.practice;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tongxin.access.Caller;
import org.tongxin.access.Grants;
import org.tongxin.access.Role;
import org.tongxin.journal.Deeds;
import org.tongxin.journal.Deeds.Deed;
import org.tongxin.journal.Done;
import org.tongxin.journal.Transaction;
import org.tongxin.kernel.Checks;
import org.tongxin.kernel.Code;
import org.tongxin.kernel.Refusal;
import org.tongxin.network.Alliance;
import org.tongxin.network.ledger.Rows;

/**
 * Makes an alliance up, with members and one unit beside them that can apply, and takes it all away
 * again. Every name says that it is made up.
 */
@ApplicationScoped
class Practice {
  private static final int MOST_MEMBERS = 50;
  private final Deeds deeds;
  private final PracticeNetwork network;
  private final Grants grants;
  private final PracticeStart start;
  private final PracticeEnd end;

  Practice(
      Deeds deeds, Grants grants, PracticeNetwork network, PracticeStart start, PracticeEnd end) {
    this.deeds = deeds;
    this.grants = grants;
    this.network = network;
    this.start = start;
    this.end = end;
  }

  /** As a coordinator of any alliance; whoever makes it keeps it. */
  Uni<Done<Alliance>> create(Caller caller, CreatePracticeAllianceInput input) {
    return deeds.once(
        new Deed(caller.actor(), input),
        transaction -> {
          caller.requireCoordinator();
          new Checks()
              .that(
                  input.members() >= 1 && input.members() <= MOST_MEMBERS,
                  Refusal.badInput("input.members", "须为1至50", "is 1 to 50"))
              .refuse();
          return network
              .form(transaction)
              .call(alliance -> keep(transaction, caller, alliance))
              .call(alliance ->
                  network
                      .join(transaction, alliance, input.members())
                      .chain(members -> start.of(transaction, alliance, members)))
              .map(Alliance::id);
        },
        Practice::show);
  }

  /** As its coordinator. */
  Uni<Done<Alliance>> remove(Caller caller, RemovePracticeAllianceInput input) {
    return deeds.once(
        new Deed(caller.actor(), input),
        transaction ->
            Rows.alliance(transaction, input.alliance())
                .map(alliance -> removable(caller, alliance))
                .chain(alliance -> end.of(transaction, alliance).replaceWith(alliance.id())),
        Practice::show);
  }

  private static Alliance removable(Caller caller, @Nullable Alliance alliance) {
    new Checks().found("input.alliance", alliance).refuse();
    Alliance found = Objects.requireNonNull(alliance);
    caller.requireCoordinatorOf(found.id());
    new Checks()
        .that(
            found.standing().practice(),
            Refusal.of(Code.FORBIDDEN, "input.alliance", "不是练习联盟", "is not made up for practice"))
        .refuse();
    return found;
  }

  private Uni<Void> keep(Transaction transaction, Caller caller, Alliance alliance) {
    return grants
        .grant(transaction, caller.issuer(), caller.subject(), Role.COORDINATOR, alliance.id())
        .replaceWithVoid();
  }

  private static Uni<Alliance> show(Transaction transaction, String id) {
    return Rows.evenIfGone(transaction, id);
  }
}
