package org.tongxin.network.ledger;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tongxin.access.Caller;
import org.tongxin.access.Callers;
import org.tongxin.journal.Deeds;
import org.tongxin.journal.Deeds.Deed;
import org.tongxin.journal.Done;
import org.tongxin.journal.Ledger;
import org.tongxin.journal.Transaction;
import org.tongxin.kernel.Checks;
import org.tongxin.kernel.IdKind;
import org.tongxin.kernel.Refusal;
import org.tongxin.network.Alliance;
import org.tongxin.network.Application;
import org.tongxin.network.ApplicationChange.ApplicationMade;
import org.tongxin.network.ApplicationKind;
import org.tongxin.network.ApplicationState;
import org.tongxin.network.MembershipRole;
import org.tongxin.network.Unit;
import org.tongxin.network.UnitKind;
import org.tongxin.network.input.ApplyAsPartnerInput;
import org.tongxin.network.input.ApplyToJoinInput;

/** Joining by asking: a party applies; {@link Admission} decides. */
@ApplicationScoped
public class Applications {
  static final int LONGEST_WORDS = 1000;
  private static final List<UnitKind> ENTERPRISES =
      List.of(
          UnitKind.ENTERPRISE, UnitKind.COOPERATIVE, UnitKind.BANK, UnitKind.SOCIAL_ORGANISATION);
  private static final String BY_IDS = "from ApplicationRow where id in :ids order by id";
  private final Deeds deeds;
  private final Ledger ledger;
  private final Callers callers;

  Applications(Deeds deeds, Ledger ledger, Callers callers) {
    this.deeds = deeds;
    this.ledger = ledger;
    this.callers = callers;
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

  static Uni<Application> show(Transaction transaction, String id) {
    return transaction.session().get(ApplicationRow.class, id).map(ApplicationRow::toApplication);
  }
}
