package org.tongxin.network.ledger;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.tongxin.access.Caller;
import org.tongxin.figures.Records;
import org.tongxin.journal.Deeds;
import org.tongxin.journal.Deeds.Deed;
import org.tongxin.journal.Done;
import org.tongxin.journal.Transaction;
import org.tongxin.kernel.Checks;
import org.tongxin.kernel.IdKind;
import org.tongxin.kernel.Period;
import org.tongxin.kernel.Refusal;
import org.tongxin.kernel.Refused;
import org.tongxin.network.Alliance;
import org.tongxin.network.AllianceChange.AllianceUpdated;
import org.tongxin.network.Membership;
import org.tongxin.network.MembershipChange;
import org.tongxin.network.MembershipChange.MembershipMoved;
import org.tongxin.network.MembershipChange.MembershipWithdrawn;
import org.tongxin.network.MergeFollower;
import org.tongxin.network.Subordination;
import org.tongxin.network.SubordinationChange;
import org.tongxin.network.SubordinationChange.SuperiorMoved;
import org.tongxin.network.SubordinationChange.SuperiorWithdrawn;
import org.tongxin.network.TeamChange.TeamUpdated;
import org.tongxin.network.Unit;
import org.tongxin.network.UnitChange.UnitMerged;
import org.tongxin.network.UnitChange.UnitUpdated;
import org.tongxin.network.input.MergeUnitsInput;

/**
 * Two records turn out to be one unit. Whatever spoke of the one speaks of the other from now on;
 * the journal keeps how it was, and the old id and code lead to the unit that stays. Where both had
 * the same place at the same time, the place of the one that stays is kept.
 */
@ApplicationScoped
public class Merging {
  private static final int LONGEST_REASON = 1000;
  private static final String MEMBERSHIPS = "from MembershipRow where partyId = :id order by id";
  private static final String SUBORDINATIONS =
      "from SubordinationRow where unitId = :id or superiorId = :id order by id";
  private static final String TEAMS =
      "select id from TeamRow where affiliationId = :id order by id";
  private static final String TIED =
      """
      select id from alliance
      where :id in (body_id, core_unit_id, lead_id, centre_id) or :id = any(candidate_ids)
      or exists (
        select from member_group where alliance_id = alliance.id and :id = any(member_group.candidate_ids))
      order by id
      """;
  private static final String CANDIDATES =
      """
      update member_group set candidate_ids =
        array(select distinct unnest(array_replace(candidate_ids, :from, :into)) order by 1)
      where :from = any(candidate_ids)
      """;
  private static final String REDIRECT =
      "update party set merged_into_id = :into where id = :from or merged_into_id = :from";
  private static final String APPLICATIONS =
      """
      update application set party_id = :into where party_id = :from and (state <> 'PENDING' or not exists (
        select from application other where other.party_id = :into
        and other.alliance_id = application.alliance_id and other.state = 'PENDING'))
      """;
  private static final String CORRECTIONS =
      "update correction set subject_id = :into where subject_id = :from";
  private static final String GRANTS =
      """
      update role_grant set party_id = :into where party_id = :from and revoked_at is null and not exists (
        select from role_grant other where other.party_id = :into and other.revoked_at is null
        and other.issuer = role_grant.issuer and other.subject = role_grant.subject
        and other.role = role_grant.role)
      """;
  private static final List<String> FOLLOWING =
      List.of(REDIRECT, CANDIDATES, APPLICATIONS, CORRECTIONS, GRANTS);

  private final Deeds deeds;
  private final Registrations registrations;
  private final Records records;
  private final Instance<MergeFollower> followers;

  Merging(
      Deeds deeds,
      Registrations registrations,
      Records records,
      Instance<MergeFollower> followers) {
    this.deeds = deeds;
    this.registrations = registrations;
    this.records = records;
    this.followers = followers;
  }

  /** As an administrator. Gives the unit that stays. */
  public Uni<Done<Unit>> merge(Caller caller, MergeUnitsInput input) {
    return deeds.once(
        new Deed(caller.actor(), input),
        transaction ->
            Rows.unit(transaction, input.from())
                .chain(from ->
                    Rows.unit(transaction, input.into())
                        .map(into -> decided(transaction, caller, input, from, into)))
                .call(this::objections)
                .chain(merge -> carryOut(merge).replaceWith(merge.into().id())),
        Units::show);
  }

  private record Merge(Transaction transaction, Unit from, Unit into) {}

  private static Merge decided(
      Transaction transaction,
      Caller caller,
      MergeUnitsInput input,
      @Nullable Unit from,
      @Nullable Unit into) {
    caller.requireAdministrator();
    new Checks().found("input.from", from).found("input.into", into).refuse();
    var merge = new Merge(transaction, Objects.requireNonNull(from), Objects.requireNonNull(into));
    new Checks()
        .words("input.reason", input.reason(), LONGEST_REASON)
        .that(
            !merge.from().id().equals(merge.into().id()),
            Refusal.badInput("input.into", "不能与自身合并", "a unit is not merged with itself"))
        .version("input.expectedVersion", input.expectedVersion(), merge.from().version())
        .refuse();
    return merge;
  }

  private Uni<Void> objections(Merge merge) {
    Uni<List<Refusal>> all = Uni.createFrom().item(List.of());
    for (MergeFollower follower : followers) {
      all =
          all.chain(before ->
              follower
                  .objections(merge.transaction(), merge.from().id(), merge.into().id())
                  .map(more -> joined(before, more)));
    }
    return all.invoke(
            refusals -> {
              if (!refusals.isEmpty()) {
                throw new Refused(refusals);
              }
            })
        .replaceWithVoid();
  }

  private Uni<Void> carryOut(Merge merge) {
    Transaction transaction = merge.transaction();
    String from = merge.from().id();
    String into = merge.into().id();
    Uni<Void> done =
        memberships(merge)
            .chain(() -> superiors(merge))
            .chain(() -> teams(merge))
            .chain(() -> ties(merge))
            .chain(() -> records.follow(transaction, from, into));
    for (String statement : FOLLOWING) {
      done = done.chain(() -> execute(transaction, statement, from, into));
    }
    for (MergeFollower follower : followers) {
      done = done.chain(() -> follower.follow(transaction, from, into));
    }
    return done.chain(
            () -> registrations.change(transaction, new UnitMerged(merge.from().mergedInto(into))))
        .chain(() -> registrations.change(transaction, new UnitUpdated(named(merge))));
  }

  // Who knows the unit by a name of the other record finds it by that name.
  private static Unit named(Merge merge) {
    Unit from = merge.from();
    Unit into = merge.into();
    var aliases = new LinkedHashSet<>(into.aliases());
    aliases.add(from.name());
    aliases.addAll(from.aliases());
    if (from.nameEn() != null) {
      aliases.add(from.nameEn());
    }
    aliases.removeAll(Arrays.asList(into.name(), into.nameEn()));
    return into.named(into.name(), into.nameEn(), List.copyOf(aliases));
  }

  private Uni<Void> memberships(Merge merge) {
    return rows(merge, MEMBERSHIPS, merge.into().id(), MembershipRow.class)
        .chain(kept ->
            rows(merge, MEMBERSHIPS, merge.from().id(), MembershipRow.class)
                .chain(moved -> oneByOne(moved, row -> move(merge, row.toMembership(), kept))));
  }

  // Days on which both had a place are the kept one's; of the moved one its other days are left,
  // the
  // first span of them as the same membership.
  private Uni<Void> move(Merge merge, Membership membership, List<MembershipRow> kept) {
    Transaction transaction = merge.transaction();
    List<Membership> pieces = pieces(transaction, membership, kept, merge.into().id());
    Uni<Void> done = registrations.change(transaction, moved(membership, pieces));
    for (Membership piece : pieces.subList(Math.min(1, pieces.size()), pieces.size())) {
      done = done.chain(() -> registrations.begin(transaction, piece));
    }
    return done;
  }

  private static MembershipChange moved(Membership membership, List<Membership> pieces) {
    return pieces.isEmpty()
        ? new MembershipWithdrawn(membership.withdrawn())
        : new MembershipMoved(pieces.getFirst());
  }

  private static List<Membership> pieces(
      Transaction transaction, Membership membership, List<MembershipRow> kept, String into) {
    if (membership.allianceId().equals(into)) {
      return List.of();
    }
    Membership whole = membership.movedTo(into);
    if (membership.firstDay() == null) {
      return List.of(whole);
    }
    List<Period> taken =
        kept.stream()
            .filter(row -> row.allianceId.equals(membership.allianceId()))
            .map(MembershipRow::toMembership)
            .filter(each -> each.firstDay() != null)
            .map(Membership::period)
            .toList();
    var pieces = new ArrayList<Membership>();
    for (Period left : Remainder.of(membership.period(), taken)) {
      Membership piece = whole.during(left);
      if (piece.holdsOnSomeDay()) {
        pieces.add(pieces.isEmpty() ? piece : piece.as(Fresh.id(transaction, IdKind.MEMBERSHIP)));
      }
    }
    return pieces;
  }

  private Uni<Void> superiors(Merge merge) {
    return rows(merge, SUBORDINATIONS, merge.into().id(), SubordinationRow.class)
        .chain(kept ->
            rows(merge, SUBORDINATIONS, merge.from().id(), SubordinationRow.class)
                .chain(moved ->
                    oneByOne(
                        moved,
                        row -> {
                          var change = moved(row.toSubordination(), kept, merge);
                          return registrations.change(merge.transaction(), change);
                        })));
  }

  private static SubordinationChange moved(
      Subordination subordination, List<SubordinationRow> kept, Merge merge) {
    String from = merge.from().id();
    String into = merge.into().id();
    String unit = subordination.unitId().equals(from) ? into : subordination.unitId();
    String superior = subordination.superiorId().equals(from) ? into : subordination.superiorId();
    var period = new Period(subordination.since(), subordination.until());
    boolean taken =
        kept.stream()
            .anyMatch(row ->
                row.unitId.equals(unit)
                    && row.toSubordination().firstDay() != null
                    && Superiors.overlap(new Period(row.since, row.until), period));
    return taken || unit.equals(superior)
        ? new SuperiorWithdrawn(subordination.withdrawn())
        : new SuperiorMoved(subordination.movedTo(unit, superior));
  }

  private Uni<Void> teams(Merge merge) {
    Transaction transaction = merge.transaction();
    return rows(merge, TEAMS, merge.from().id(), String.class)
        .chain(ids ->
            oneByOne(
                ids,
                id ->
                    Rows.team(transaction, id)
                        .chain(team ->
                            registrations.change(
                                transaction,
                                new TeamUpdated(
                                    Objects.requireNonNull(team).of(merge.into().id()))))));
  }

  private Uni<Void> ties(Merge merge) {
    Transaction transaction = merge.transaction();
    return transaction
        .session()
        .createNativeQuery(TIED, String.class)
        .setParameter("id", merge.from().id())
        .getResultList()
        .chain(ids ->
            oneByOne(
                ids,
                id ->
                    Rows.alliance(transaction, id)
                        .chain(alliance ->
                            registrations.change(
                                transaction,
                                new AllianceUpdated(
                                    tied(Objects.requireNonNull(alliance), merge))))));
  }

  private static Alliance tied(Alliance alliance, Merge merge) {
    String from = merge.from().id();
    String into = merge.into().id();
    return alliance.with(
        alliance.links().replaced(from, into), alliance.memberCounts().replaced(from, into));
  }

  private static <R> Uni<List<R>> rows(Merge merge, String query, String id, Class<R> type) {
    return merge
        .transaction()
        .session()
        .createQuery(query, type)
        .setParameter("id", id)
        .getResultList();
  }

  private static <R> Uni<Void> oneByOne(
      List<R> rows, java.util.function.Function<R, Uni<Void>> work) {
    Uni<Void> done = Uni.createFrom().voidItem();
    for (R row : rows) {
      Supplier<Uni<? extends Void>> next = () -> work.apply(row);
      done = done.chain(next);
    }
    return done;
  }

  private static Uni<Void> execute(
      Transaction transaction, String statement, String from, String into) {
    return transaction
        .session()
        .createNativeQuery(statement)
        .setParameter("from", from)
        .setParameter("into", into)
        .executeUpdate()
        .replaceWithVoid();
  }

  private static List<Refusal> joined(List<Refusal> some, List<Refusal> more) {
    var all = new ArrayList<>(some);
    all.addAll(more);
    return all;
  }
}
