package org.tongxin.network.ledger;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tongxin.access.Caller;
import org.tongxin.access.Grants;
import org.tongxin.figures.Records;
import org.tongxin.journal.Deeds;
import org.tongxin.journal.Deeds.Deed;
import org.tongxin.journal.Done;
import org.tongxin.journal.InTurn;
import org.tongxin.journal.Transaction;
import org.tongxin.kernel.Checks;
import org.tongxin.kernel.Refusal;
import org.tongxin.kernel.Refused;
import org.tongxin.network.Alliance;
import org.tongxin.network.AllianceChange.AllianceUpdated;
import org.tongxin.network.ApplicationChange.ApplicationMoved;
import org.tongxin.network.MergeFollower;
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
  // Of two pending applications to one alliance the one of the unit that stays is kept.
  private static final String APPLICATIONS =
      """
      from ApplicationRow moved where partyId = :from and (
        state <> org.tongxin.network.ApplicationState.PENDING or not exists (
          select 1 from ApplicationRow kept where kept.partyId = :into
          and kept.allianceId = moved.allianceId
          and kept.state = org.tongxin.network.ApplicationState.PENDING))
      order by id
      """;
  private static final String CORRECTIONS =
      "update correction set subject_id = :into where subject_id = :from";
  private static final List<String> FOLLOWING = List.of(REDIRECT, CANDIDATES, CORRECTIONS);

  private final Deeds deeds;
  private final Registrations registrations;
  private final MovedPlaces places;
  private final Grants grants;
  private final Records records;
  private final Instance<MergeFollower> followers;

  Merging(
      Deeds deeds,
      Registrations registrations,
      MovedPlaces places,
      Grants grants,
      Records records,
      Instance<MergeFollower> followers) {
    this.deeds = deeds;
    this.registrations = registrations;
    this.places = places;
    this.grants = grants;
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
    return places
        .move(transaction, from, into)
        .chain(() -> teams(merge))
        .chain(() -> ties(merge))
        .chain(() -> applications(merge))
        .chain(() -> grants.follow(transaction, from, into))
        .chain(() -> records.follow(transaction, from, into))
        .chain(
            () -> InTurn.each(FOLLOWING, statement -> execute(transaction, statement, from, into)))
        .chain(() -> InTurn.each(followers, follower -> follower.follow(transaction, from, into)))
        .chain(
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

  private Uni<Void> applications(Merge merge) {
    Transaction transaction = merge.transaction();
    return transaction
        .session()
        .createQuery(APPLICATIONS, ApplicationRow.class)
        .setParameter("from", merge.from().id())
        .setParameter("into", merge.into().id())
        .getResultList()
        .chain(rows ->
            InTurn.each(
                rows,
                row -> {
                  var moved = row.toApplication().movedTo(merge.into().id());
                  return transaction
                      .session()
                      .update(ApplicationRow.of(moved, row.issuer, row.subject))
                      .chain(() -> transaction.record(new ApplicationMoved(moved)));
                }));
  }

  private Uni<Void> teams(Merge merge) {
    Transaction transaction = merge.transaction();
    return rows(merge, TEAMS, merge.from().id(), String.class)
        .chain(ids ->
            InTurn.each(
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
            InTurn.each(
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
