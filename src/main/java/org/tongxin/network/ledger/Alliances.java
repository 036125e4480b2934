package org.tongxin.network.ledger;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tongxin.access.Caller;
import org.tongxin.access.Grants;
import org.tongxin.access.Role;
import org.tongxin.journal.Deeds;
import org.tongxin.journal.Deeds.Deed;
import org.tongxin.journal.Done;
import org.tongxin.journal.InTurn;
import org.tongxin.journal.Transaction;
import org.tongxin.kernel.Checks;
import org.tongxin.kernel.Code;
import org.tongxin.kernel.IdKind;
import org.tongxin.kernel.Refusal;
import org.tongxin.network.Alliance;
import org.tongxin.network.AllianceChange.AllianceDissolved;
import org.tongxin.network.AllianceLinks;
import org.tongxin.network.MemberCounts;
import org.tongxin.network.Membership;
import org.tongxin.network.MembershipChange;
import org.tongxin.network.MembershipChange.MembershipEnded;
import org.tongxin.network.MembershipChange.MembershipWithdrawn;
import org.tongxin.network.Standing;
import org.tongxin.network.input.DissolveAllianceInput;
import org.tongxin.network.input.FormAllianceInput;

/** Forms alliances and dissolves them. */
@ApplicationScoped
public class Alliances {
  private static final String STILL_MEMBERS =
      """
      from MembershipRow where allianceId = :alliance and coalesce(since, statedFrom) is not null
      and (until is null or until > :day) order by id
      """;
  private final Deeds deeds;
  private final Registrations registrations;
  private final Grants grants;

  Alliances(Deeds deeds, Registrations registrations, Grants grants) {
    this.deeds = deeds;
    this.registrations = registrations;
    this.grants = grants;
  }

  /** As a coordinator of any alliance; whoever forms it keeps it. */
  public Uni<Done<Alliance>> form(Caller caller, FormAllianceInput input) {
    return deeds.once(
        new Deed(caller.actor(), input),
        transaction ->
            ties(transaction, input)
                .map(ties -> formed(transaction, caller, input, ties))
                .call(alliance -> found(transaction, caller, alliance))
                .map(Alliance::id),
        Alliances::show);
  }

  /** As its coordinator. Every membership ends with it; one that had not begun is withdrawn. */
  public Uni<Done<Alliance>> dissolve(Caller caller, DissolveAllianceInput input) {
    return deeds.once(
        new Deed(caller.actor(), input),
        transaction ->
            Rows.alliance(transaction, input.alliance())
                .map(alliance -> {
                  new Checks().found("input.alliance", alliance).refuse();
                  Alliance before = Objects.requireNonNull(alliance);
                  caller.requireCoordinatorOf(before.id());
                  var checks =
                      new Checks()
                          .version(
                              "input.expectedVersion", input.expectedVersion(), before.version());
                  return ended(checks, before, Fresh.day(transaction, input.on(), before.zone()));
                })
                .call(alliance -> endWith(transaction, alliance))
                .map(Alliance::id),
        Alliances::show);
  }

  static Uni<Alliance> show(Transaction transaction, String id) {
    return Rows.alliance(transaction, id).map(alliance -> Objects.requireNonNull(alliance, id));
  }

  /** Puts a new alliance on record, kept by whoever forms it. */
  Uni<Void> found(Transaction transaction, Caller caller, Alliance alliance) {
    return registrations
        .form(transaction, alliance)
        .chain(() ->
            grants.grant(
                transaction, caller.issuer(), caller.subject(), Role.COORDINATOR, alliance.id()));
  }

  /**
   * An alliance that ends on {@code day}; refused where it has an end already, together with all
   * that {@code checks} noted before.
   */
  static Alliance ended(Checks checks, Alliance before, LocalDate day) {
    checks
        .date("input.on", day)
        .that(
            before.dissolved() == null,
            Refusal.of(Code.CONFLICT, "input.on", "已有解散日期", "it has an end already"))
        .refuse();
    return before.dissolvedOn(day);
  }

  /** Records the end of an alliance and of every membership that would outlast it. */
  Uni<Void> endWith(Transaction transaction, Alliance alliance) {
    LocalDate day = Objects.requireNonNull(alliance.dissolved());
    return registrations
        .change(transaction, new AllianceDissolved(alliance))
        .chain(() ->
            transaction
                .session()
                .createQuery(STILL_MEMBERS, MembershipRow.class)
                .setParameter("alliance", alliance.id())
                .setParameter("day", day)
                .getResultList())
        .chain(rows ->
            InTurn.each(
                rows, row -> registrations.change(transaction, end(row.toMembership(), day))));
  }

  private static MembershipChange end(Membership membership, LocalDate day) {
    LocalDate first = membership.firstDay();
    return first == null || first.isBefore(day)
        ? new MembershipEnded(membership.endedOn(day))
        : new MembershipWithdrawn(membership.withdrawn());
  }

  /** What the input's keys name; null for what is absent or not found. */
  private record Ties(
      @Nullable String regionId,
      @Nullable String parentId,
      @Nullable String leadId,
      @Nullable String centreId) {}

  private static Uni<Ties> ties(Transaction transaction, FormAllianceInput input) {
    return Rows.region(transaction, input.region())
        .chain(region ->
            Rows.alliance(transaction, input.parent())
                .chain(parent ->
                    Rows.party(transaction, input.lead())
                        .chain(lead ->
                            Rows.unit(transaction, input.centre())
                                .map(centre ->
                                    new Ties(
                                        region,
                                        parent == null ? null : parent.id(),
                                        lead,
                                        centre == null ? null : centre.id())))));
  }

  private static Alliance formed(
      Transaction transaction, Caller caller, FormAllianceInput input, Ties ties) {
    caller.requireCoordinator();
    new Checks()
        .name("input.name", input.name())
        .name("input.nameEn", input.nameEn())
        .code("input.code", input.code())
        .partialDate("input.founded", input.founded())
        .that(
            isZone(input.zone()),
            Refusal.badInput("input.zone", "不是有效的 IANA 时区", "is no IANA time zone"))
        .that(input.region() == null || ties.regionId() != null, Refusal.notFound("input.region"))
        .that(input.parent() == null || ties.parentId() != null, Refusal.notFound("input.parent"))
        .that(input.lead() == null || ties.leadId() != null, Refusal.notFound("input.lead"))
        .that(input.centre() == null || ties.centreId() != null, Refusal.notFound("input.centre"))
        .refuse();
    String id = Fresh.id(transaction, IdKind.ALLIANCE);
    var links =
        new AllianceLinks(
            ties.regionId(), ties.parentId(), null, null, ties.leadId(), ties.centreId(), null);
    return new Alliance(
        id,
        1,
        Fresh.code(input.code(), id),
        input.name(),
        input.nameEn(),
        input.kind(),
        input.founded(),
        input.zone(),
        MemberCounts.NOT_STATED,
        links,
        null,
        Standing.REAL);
  }

  // Only names of places: an offset has no rules for the day on which it is midnight.
  private static boolean isZone(String zone) {
    try {
      return ZoneId.of(zone).getId().contains("/") || zone.equals("UTC");
    } catch (DateTimeException e) {
      return false;
    }
  }
}
