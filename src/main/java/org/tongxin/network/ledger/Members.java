package org.tongxin.network.ledger;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tongxin.access.Caller;
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
import org.tongxin.network.Membership;
import org.tongxin.network.MembershipChange.MembershipEnded;
import org.tongxin.network.input.AddMemberInput;
import org.tongxin.network.input.ChangeRoleInput;
import org.tongxin.network.input.LeaveAllianceInput;

/** Adds members to alliances, changes their roles and lets them go, each from a day on. */
@ApplicationScoped
public class Members {
  private static final String ZONE_OF = "select zone from AllianceRow where id = :id";
  private final Deeds deeds;
  private final Registrations registrations;

  Members(Deeds deeds, Registrations registrations) {
    this.deeds = deeds;
    this.registrations = registrations;
  }

  /** As the alliance's coordinator. */
  public Uni<Done<Membership>> add(Caller caller, AddMemberInput input) {
    return deeds.once(
        new Deed(caller.actor(), input),
        transaction ->
            Rows.alliance(transaction, input.alliance())
                .chain(alliance ->
                    Rows.party(transaction, input.party())
                        .map(party -> added(transaction, caller, input, alliance, party)))
                .call(membership -> registrations.begin(transaction, membership))
                .map(Membership::id),
        Members::show);
  }

  /**
   * As the alliance's coordinator: the old role ends on the day on which the new one begins. Gives
   * the membership with the new role.
   */
  public Uni<Done<Membership>> changeRole(Caller caller, ChangeRoleInput input) {
    return deeds.once(
        new Deed(caller.actor(), input),
        transaction ->
            Rows.membership(transaction, input.membership())
                .chain(membership ->
                    zone(transaction, membership)
                        .chain(zone ->
                            handOver(
                                transaction,
                                caller,
                                input,
                                required(membership),
                                Fresh.day(transaction, input.since(), zone)))),
        Members::show);
  }

  /** As the alliance's coordinator, or as whoever acts for the member. */
  public Uni<Done<Membership>> leave(Caller caller, LeaveAllianceInput input) {
    return deeds.once(
        new Deed(caller.actor(), input),
        transaction ->
            Rows.membership(transaction, input.membership())
                .chain(membership ->
                    zone(transaction, membership)
                        .map(zone ->
                            left(
                                caller,
                                input,
                                required(membership),
                                Fresh.day(transaction, input.on(), zone))))
                .call(membership ->
                    registrations.change(transaction, new MembershipEnded(membership)))
                .map(Membership::id),
        Members::show);
  }

  static Uni<Membership> show(Transaction transaction, String id) {
    return Rows.membership(transaction, id).map(found -> Objects.requireNonNull(found, id));
  }

  private static Membership added(
      Transaction transaction,
      Caller caller,
      AddMemberInput input,
      @Nullable Alliance alliance,
      @Nullable String partyId) {
    new Checks().found("input.alliance", alliance).found("input.party", partyId).refuse();
    Alliance into = Objects.requireNonNull(alliance);
    caller.requireCoordinatorOf(into.id());
    LocalDate since = Fresh.day(transaction, input.since(), into.zone());
    new Checks()
        .that(
            !into.id().equals(partyId),
            Refusal.badInput("input.party", "不能加入自身", "an alliance cannot join itself"))
        .period("input.since", since, "input.until", input.until())
        .that(lasts(into, since), HAS_ENDED)
        .version("input.expectedVersion", input.expectedVersion(), into.version())
        .refuse();
    return new Membership(
        Fresh.id(transaction, IdKind.MEMBERSHIP),
        1,
        into.id(),
        Objects.requireNonNull(partyId),
        input.role(),
        null,
        null,
        since,
        earlier(input.until(), into.dissolved()),
        null,
        Basis.STATED);
  }

  static final Refusal HAS_ENDED =
      Refusal.of(Code.CONFLICT, "input.since", "联盟届时已解散", "the alliance has ended by then");

  /** Whether the alliance is still there on the day. */
  static boolean lasts(Alliance alliance, LocalDate day) {
    return alliance.dissolved() == null || day.isBefore(alliance.dissolved());
  }

  static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return one.isBefore(other) ? one : other;
  }

  private Uni<String> handOver(
      Transaction transaction,
      Caller caller,
      ChangeRoleInput input,
      Membership before,
      LocalDate day) {
    caller.requireCoordinatorOf(before.allianceId());
    new Checks()
        .date("input.since", input.since())
        .that(holdsBefore(before, day), notHeld("input.since"))
        .that(
            input.role() != before.role(),
            Refusal.badInput("input.role", "角色没有变化", "the member has this role already"))
        .version("input.expectedVersion", input.expectedVersion(), before.version())
        .refuse();
    var next =
        new Membership(
            Fresh.id(transaction, IdKind.MEMBERSHIP),
            1,
            before.allianceId(),
            before.partyId(),
            input.role(),
            before.group(),
            before.bodies(),
            day,
            before.until(),
            null,
            Basis.STATED);
    return registrations
        .change(transaction, new MembershipEnded(before.endedOn(day)))
        .chain(() -> registrations.begin(transaction, next))
        .replaceWith(next.id());
  }

  private static Membership left(
      Caller caller, LeaveAllianceInput input, Membership before, LocalDate day) {
    if (!caller.actsFor(before.partyId())) {
      caller.requireCoordinatorOf(before.allianceId());
    }
    new Checks()
        .date("input.on", input.on())
        .that(holdsBefore(before, day), notHeld("input.on"))
        .version("input.expectedVersion", input.expectedVersion(), before.version())
        .refuse();
    return before.endedOn(day);
  }

  /**
   * Whether there is a day before {@code day} on which the membership holds, and it holds until
   * then.
   */
  private static boolean holdsBefore(Membership membership, LocalDate day) {
    LocalDate first = membership.firstDay();
    return first != null
        && first.isBefore(day)
        && (membership.until() == null || day.isBefore(membership.until()));
  }

  private static Refusal notHeld(String field) {
    return Refusal.of(
        Code.CONFLICT,
        field,
        "日期须在成员关系的起始日之后、终止日之前",
        "the day lies after the membership's first day and before its end");
  }

  private static Uni<String> zone(Transaction transaction, @Nullable Membership membership) {
    return membership == null
        ? Uni.createFrom().item("")
        : transaction
            .session()
            .createQuery(ZONE_OF, String.class)
            .setParameter("id", membership.allianceId())
            .getSingleResult();
  }

  private static Membership required(@Nullable Membership membership) {
    new Checks().found("input.membership", membership).refuse();
    return Objects.requireNonNull(membership);
  }
}
