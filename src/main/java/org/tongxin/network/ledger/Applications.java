package org.tongxin.network.ledger;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tongxin.access.Caller;
import org.tongxin.access.Callers;
import org.tongxin.access.Grants;
import org.tongxin.access.Role;
import org.tongxin.journal.Deeds;
import org.tongxin.journal.Deeds.Deed;
import org.tongxin.journal.Done;
import org.tongxin.journal.Ledger;
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
import org.tongxin.network.ApplicationChange.ApplicationMade;
import org.tongxin.network.ApplicationKind;
import org.tongxin.network.ApplicationState;
import org.tongxin.network.Membership;
import org.tongxin.network.MembershipRole;
import org.tongxin.network.Unit;
import org.tongxin.network.UnitKind;
import org.tongxin.network.input.AcceptMemberInput;
import org.tongxin.network.input.ApplyAsPartnerInput;
import org.tongxin.network.input.ApplyToJoinInput;
import org.tongxin.network.input.DeclineMemberInput;

/** Joining by asking: a party applies, and somebody else who keeps the alliance decides. */
@ApplicationScoped
public class Applications {
  private static final int LONGEST_WORDS = 1000;
  private static final List<UnitKind> ENTERPRISES =
      List.of(
          UnitKind.ENTERPRISE, UnitKind.COOPERATIVE, UnitKind.BANK, UnitKind.SOCIAL_ORGANISATION);
  private static final Refusal OWN =
      Refusal.of(
          Code.FORBIDDEN,
          "input.application",
          "不能决定自己提出的申请",
          "whoever made an application does not decide it");
  private static final Refusal DECIDED =
      Refusal.of(Code.CONFLICT, "input.application", "申请已有决定", "it is decided already");

  private static final String BY_IDS = "from ApplicationRow where id in :ids order by id";
  private final Deeds deeds;
  private final Ledger ledger;
  private final Callers callers;
  private final Registrations registrations;
  private final Grants grants;

  Applications(
      Deeds deeds, Ledger ledger, Callers callers, Registrations registrations, Grants grants) {
    this.deeds = deeds;
    this.ledger = ledger;
    this.callers = callers;
    this.registrations = registrations;
    this.grants = grants;
  }

  /** As the party's liaison. */
  public Uni<Done<Application>> apply(Caller caller, ApplyToJoinInput input) {
    return deeds.once(
        new Deed(caller.actor(), input),
        transaction ->
            Rows.alliance(transaction, input.alliance())
                .chain(alliance ->
                    Rows.party(transaction, input.party())
                        .map(party -> made(transaction, caller, input, alliance, party)))
                .call(application -> keep(transaction, caller, application))
                .map(Application::id),
        Applications::show);
  }

  /** As the enterprise's liaison. */
  public Uni<Done<Application>> applyAsPartner(Caller caller, ApplyAsPartnerInput input) {
    return deeds.once(
        new Deed(caller.actor(), input),
        transaction ->
            Rows.alliance(transaction, input.alliance())
                .chain(alliance ->
                    Rows.unit(transaction, input.enterprise())
                        .map(enterprise -> made(transaction, caller, input, alliance, enterprise)))
                .call(application -> keep(transaction, caller, application))
                .map(Application::id),
        Applications::show);
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
                        .map(alliance -> new Decision(transaction, caller, row, alliance)))
                .chain(decision -> admit(decision, input)),
        Applications::show);
  }

  /** As the alliance's coordinator, but not as whoever applied. */
  public Uni<Done<Application>> decline(Caller caller, DeclineMemberInput input) {
    return deeds.once(
        new Deed(caller.actor(), input),
        transaction ->
            Rows.locked(transaction, ApplicationRow.class, input.application())
                .map(row -> new Decision(transaction, caller, row, null))
                .chain(decision -> {
                  var row = decision.admissible(input.expectedVersion());
                  new Checks().words("input.reason", input.reason(), LONGEST_WORDS).refuse();
                  var declined = row.toApplication().declined(transaction.now(), input.reason());
                  return change(transaction, row, new ApplicationDeclined(declined));
                }),
        Applications::show);
  }

  /** Those that the caller may see: who acts for the party that asks or for the alliance. */
  public Uni<List<Application>> visible(List<String> ids) {
    return callers
        .current()
        .chain(caller ->
            ledger
                .read(session ->
                    session
                        .createQuery(BY_IDS, ApplicationRow.class)
                        .setParameter("ids", ids)
                        .getResultList())
                .map(rows ->
                    rows.stream()
                        .filter(
                            row -> caller.actsFor(row.allianceId) || caller.actsFor(row.partyId))
                        .map(ApplicationRow::toApplication)
                        .toList()));
  }

  private static Application made(
      Transaction transaction,
      Caller caller,
      ApplyToJoinInput input,
      @Nullable Alliance alliance,
      @Nullable String partyId) {
    new Checks().found("input.alliance", alliance).found("input.party", partyId).refuse();
    caller.requireActingFor(Objects.requireNonNull(partyId));
    Alliance into = Objects.requireNonNull(alliance);
    LocalDate day = Fresh.day(transaction, input.since(), into.zone());
    new Checks()
        .that(
            !into.id().equals(partyId),
            Refusal.badInput("input.party", "不能加入自身", "an alliance cannot join itself"))
        .date("input.since", input.since())
        .words("input.words", input.words(), LONGEST_WORDS)
        .that(Members.lasts(into, day), Members.HAS_ENDED)
        .refuse();
    return pending(
        transaction,
        ApplicationKind.MEMBER,
        into,
        partyId,
        input.role(),
        input.since(),
        input.words());
  }

  private static Application made(
      Transaction transaction,
      Caller caller,
      ApplyAsPartnerInput input,
      @Nullable Alliance alliance,
      @Nullable Unit enterprise) {
    new Checks().found("input.alliance", alliance).found("input.enterprise", enterprise).refuse();
    Unit who = Objects.requireNonNull(enterprise);
    caller.requireActingFor(who.id());
    Alliance into = Objects.requireNonNull(alliance);
    new Checks()
        .words("input.words", input.words(), LONGEST_WORDS)
        .that(
            ENTERPRISES.contains(who.kind()),
            Refusal.badInput(
                "input.enterprise",
                "须为企业、合作社、银行或社会组织",
                "is an enterprise, a cooperative, a bank or a social organisation"))
        .that(Members.lasts(into, Fresh.day(transaction, null, into.zone())), Members.HAS_ENDED)
        .refuse();
    return pending(
        transaction,
        ApplicationKind.PARTNER,
        into,
        who.id(),
        MembershipRole.PARTNER_ENTERPRISE,
        null,
        input.words());
  }

  @SuppressWarnings("TooManyParameters") // an application has as many parts
  private static Application pending(
      Transaction transaction,
      ApplicationKind kind,
      Alliance alliance,
      String partyId,
      MembershipRole role,
      @Nullable LocalDate since,
      @Nullable String words) {
    return new Application(
        Fresh.id(transaction, IdKind.APPLICATION),
        1,
        kind,
        alliance.id(),
        partyId,
        role,
        since,
        words,
        ApplicationState.PENDING,
        transaction.now(),
        null,
        null,
        null);
  }

  private static Uni<Void> keep(Transaction transaction, Caller caller, Application application) {
    return transaction
        .session()
        .insert(ApplicationRow.of(application, caller.issuer(), caller.subject()))
        .chain(() -> transaction.record(new ApplicationMade(application)));
  }

  /** Who decides about which application to which alliance. */
  private record Decision(
      Transaction transaction,
      Caller caller,
      @Nullable ApplicationRow row,
      @Nullable Alliance alliance) {

    ApplicationRow admissible(@Nullable Integer expectedVersion) {
      new Checks().found("input.application", row).refuse();
      ApplicationRow found = Objects.requireNonNull(row);
      caller.requireCoordinatorOf(found.allianceId);
      new Checks()
          .that(!found.wasMadeBy(caller), OWN)
          .that(found.state == ApplicationState.PENDING, DECIDED)
          .version("input.expectedVersion", expectedVersion, found.version)
          .refuse();
      return found;
    }
  }

  private Uni<String> admit(Decision decision, AcceptMemberInput input) {
    Transaction transaction = decision.transaction();
    ApplicationRow row = decision.admissible(input.expectedVersion());
    Alliance alliance = decision.alliance();
    new Checks().found("input.application", alliance).date("input.since", input.since()).refuse();
    Alliance into = Objects.requireNonNull(alliance);
    LocalDate wished = input.since() == null ? row.since : input.since();
    LocalDate since = Fresh.day(transaction, wished, into.zone());
    new Checks().that(Members.lasts(into, since), Members.HAS_ENDED).refuse();
    var membership =
        new Membership(
            Fresh.id(transaction, IdKind.MEMBERSHIP),
            1,
            row.allianceId,
            row.partyId,
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

  private static Uni<Application> show(Transaction transaction, String id) {
    return transaction.session().get(ApplicationRow.class, id).map(ApplicationRow::toApplication);
  }
}
