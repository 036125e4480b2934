package org.tongxin.network.ledger;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tongxin.access.Caller;
import org.tongxin.access.Grants;
import org.tongxin.access.Role;
import org.tongxin.journal.Deeds;
import org.tongxin.journal.Deeds.Deed;
import org.tongxin.journal.Done;
import org.tongxin.journal.Transaction;
import org.tongxin.kernel.Basis;
import org.tongxin.kernel.Checks;
import org.tongxin.kernel.Code;
import org.tongxin.kernel.IdKind;
import org.tongxin.kernel.Refusal;
import org.tongxin.network.Alliance;
import org.tongxin.network.Application;
import org.tongxin.network.ApplicationChange;
import org.tongxin.network.ApplicationChange.ApplicationAccepted;
import org.tongxin.network.ApplicationChange.ApplicationDeclined;
import org.tongxin.network.ApplicationKind;
import org.tongxin.network.ApplicationState;
import org.tongxin.network.Membership;
import org.tongxin.network.input.AcceptMemberInput;
import org.tongxin.network.input.DeclineMemberInput;

/** Decides applications, as somebody who keeps the alliance and did not apply. */
@ApplicationScoped
public class Admission {
  private static final Refusal OWN =
      Refusal.of(
          Code.FORBIDDEN,
          "input.application",
          "不能决定自己提出的申请",
          "whoever made an application does not decide it");
  private static final Refusal DECIDED =
      Refusal.of(Code.CONFLICT, "input.application", "申请已有决定", "it is decided already");

  private final Deeds deeds;
  private final Registrations registrations;
  private final Grants grants;

  Admission(Deeds deeds, Registrations registrations, Grants grants) {
    this.deeds = deeds;
    this.registrations = registrations;
    this.grants = grants;
  }

  /**
   * As the alliance's coordinator, but not as whoever applied. The party becomes a member; whoever
   * applied for an enterprise may match its offers in the alliance from now on.
   */
  public Uni<Done<Application>> accept(Caller caller, AcceptMemberInput input) {
    return deeds.once(
        new Deed(caller.actor(), input),
        transaction ->
            Rows.locked(transaction, ApplicationRow.class, input.application())
                .chain(row ->
                    Rows.alliance(transaction, row == null ? null : row.allianceId)
                        .chain(alliance ->
                            Rows.party(transaction, row == null ? null : row.partyId)
                                .map(party ->
                                    new Decision(transaction, caller, row, alliance, party))))
                .chain(decision -> admit(decision, input)),
        Applications::show);
  }

  /** As the alliance's coordinator, but not as whoever applied. */
  public Uni<Done<Application>> decline(Caller caller, DeclineMemberInput input) {
    return deeds.once(
        new Deed(caller.actor(), input),
        transaction ->
            Rows.locked(transaction, ApplicationRow.class, input.application())
                .map(row -> new Decision(transaction, caller, row, null, null))
                .chain(decision -> {
                  var row =
                      decision.admissible(
                          new Checks()
                              .words("input.reason", input.reason(), Applications.LONGEST_WORDS),
                          input.expectedVersion());
                  var declined = row.toApplication().declined(transaction.now(), input.reason());
                  return change(transaction, row, new ApplicationDeclined(declined));
                }),
        Applications::show);
  }

  /**
   * Who decides about which application to which alliance, and of whom: of the unit that stayed
   * where the one that applied was merged into it.
   */
  private record Decision(
      Transaction transaction,
      Caller caller,
      @Nullable ApplicationRow row,
      @Nullable Alliance alliance,
      @Nullable String partyId) {

    /** The application; refused with all that {@code checks} noted of the input as well. */
    ApplicationRow admissible(Checks checks, @Nullable Integer expectedVersion) {
      new Checks().found("input.application", row).refuse();
      ApplicationRow found = Objects.requireNonNull(row);
      caller.requireCoordinatorOf(found.allianceId);
      checks
          .that(!found.wasMadeBy(caller), OWN)
          .that(found.state == ApplicationState.PENDING, DECIDED)
          .version("input.expectedVersion", expectedVersion, found.version)
          .refuse();
      return found;
    }
  }

  private Uni<String> admit(Decision decision, AcceptMemberInput input) {
    Transaction transaction = decision.transaction();
    ApplicationRow row =
        decision.admissible(
            new Checks().date("input.since", input.since()), input.expectedVersion());
    Alliance alliance = decision.alliance();
    new Checks().found("input.application", alliance).refuse();
    Alliance into = Objects.requireNonNull(alliance);
    LocalDate wished = input.since() == null ? row.since : input.since();
    LocalDate since = Fresh.day(transaction, wished, into.zone());
    new Checks().that(Members.lasts(into, since), Members.HAS_ENDED).refuse();
    var membership =
        new Membership(
            Fresh.id(transaction, IdKind.MEMBERSHIP),
            1,
            row.allianceId,
            Objects.requireNonNull(decision.partyId()),
            row.role,
            null,
            null,
            since,
            into.dissolved(),
            null,
            Basis.STATED);
    var accepted = row.toApplication().accepted(transaction.now(), membership.id());
    return registrations
        .begin(transaction, membership)
        .chain(() -> letIn(transaction, row))
        .chain(() -> change(transaction, row, new ApplicationAccepted(accepted)));
  }

  private Uni<Void> letIn(Transaction transaction, ApplicationRow row) {
    return row.kind == ApplicationKind.PARTNER
        ? grants.grant(transaction, row.issuer, row.subject, Role.PARTNER, row.allianceId)
        : Uni.createFrom().voidItem();
  }

  private static Uni<String> change(
      Transaction transaction, ApplicationRow before, ApplicationChange change) {
    Application after = change.application();
    return transaction
        .session()
        .update(ApplicationRow.of(after, before.issuer, before.subject))
        .chain(() -> transaction.record(change))
        .replaceWith(after.id());
  }
}
