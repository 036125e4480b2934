package org.tongxin.duty.edge;

import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.tongxin.access.Allowed;
import org.tongxin.access.Caller;
import org.tongxin.access.Callers;
import org.tongxin.access.Right;
import org.tongxin.duty.DutyReason;
import org.tongxin.duty.DutyRotation;
import org.tongxin.duty.Fairness;
import org.tongxin.duty.RotationKind;
import org.tongxin.duty.Turn;
import org.tongxin.duty.ledger.Duties;
import org.tongxin.duty.ledger.Keys;
import org.tongxin.duty.ledger.Keys.Circle;
import org.tongxin.duty.ledger.Reports;
import org.tongxin.kernel.Checks;
import org.tongxin.kernel.Refusal;
import org.tongxin.network.edge.Lookups;

/** Whose turn it is, whether it is fair, and why. */
@GraphQLApi
public class DutyApi {
  private static final LocalDate END_OF_DAYS = LocalDate.of(9999, 12, 31);
  private static final LocalDate FIRST_DAY = LocalDate.of(1, 1, 1);

  private final Duties duties;
  private final Reports reports;
  private final Keys keys;
  private final Lookups lookups;
  private final Callers callers;
  private final Clock clock;

  DutyApi(
      Duties duties, Reports reports, Keys keys, Lookups lookups, Callers callers, Clock clock) {
    this.duties = duties;
    this.reports = reports;
    this.keys = keys;
    this.lookups = lookups;
    this.callers = callers;
    this.clock = clock;
  }

  @Query
  @Nullable @Allowed(Right.EVERYONE)
  @Description("A rotation by id or code; null where there is none (查询轮值)")
  public Uni<@org.jspecify.annotations.Nullable DutyRotation> rotation(
      @Name("key") @Id @Description("Id or code, such as bz-duty-rotation (编号或代码)") String key) {
    return duties.rotation(key);
  }

  @Query
  @Allowed(Right.EVERYONE)
  @Description("What the members of an alliance do in turn, by code (联盟的轮值)")
  public Uni<List<@NonNull DutyRotation>> rotations(
      @Name("alliance") @Id @Description("Id or code of the alliance (联盟)") String alliance,
      @Nullable @Name("atLeast")
          @Description("A position that a mutation gave: wait until the graph shows it (位置)")
          String atLeast) {
    lookups.waitFor(atLeast);
    return keys.alliance(alliance, "alliance").map(Circle::id).chain(duties::rotationsOf);
  }

  @Query
  @Allowed(Right.EVERYONE)
  @Description("The published turns that a day lies in: who has the duty then (当值轮次)")
  public Uni<List<@NonNull Turn>> onDuty(
      @Name("alliance") @Id @Description("Id or code of the alliance (联盟)") String alliance,
      @Nullable @Name("on") @Description("The day; today in the alliance's zone where absent (日期)")
          LocalDate on,
      @Name("kind") @DefaultValue("CHAIR") @Description("What members do in turn (类别)")
          RotationKind kind,
      @Nullable @Name("atLeast")
          @Description("A position that a mutation gave: wait until the graph shows it (位置)")
          String atLeast) {
    lookups.waitFor(atLeast);
    new Checks().date("on", on).refuse();
    return keys.alliance(alliance, "alliance")
        .chain(found -> {
          LocalDate day =
              on == null ? LocalDate.ofInstant(clock.instant(), ZoneId.of(found.zone())) : on;
          return duties.roster(new Duties.Stretch(found.id(), day, day.plusDays(1), kind, false));
        });
  }

  @Query
  @Allowed(Right.EVERYONE)
  @Description(
      "The turns of an alliance with a day in a stretch, by their first days; at most 1000 (轮值表)")
  public Uni<List<@NonNull Turn>> roster(
      @Name("alliance") @Id @Description("Id or code of the alliance (联盟)") String alliance,
      @Name("from") @Description("First day (起)") LocalDate from,
      @Name("to") @Description("First day that no longer counts (止)") LocalDate to,
      @Nullable @Name("kind") @Description("What members do in turn; everything where absent (类别)")
          RotationKind kind,
      @Name("drafts")
          @DefaultValue("false")
          @Description("Also what is drafted only, for coordinators of the alliance (含草拟轮次)")
          Boolean drafts,
      @Nullable @Name("atLeast")
          @Description("A position that a mutation gave: wait until the graph shows it (位置)")
          String atLeast) {
    lookups.waitFor(atLeast);
    new Checks().period("from", from, "to", to).refuse();
    boolean drafted = Boolean.TRUE.equals(drafts);
    return keys.alliance(alliance, "alliance")
        .map(Circle::id)
        .call(id ->
            drafted
                ? callers.current().invoke(caller -> caller.requireCoordinatorOf(id))
                : Uni.createFrom().voidItem())
        .chain(id -> duties.roster(new Duties.Stretch(id, from, to, kind, drafted)));
  }

  @Query
  @Allowed(Right.EVERYONE)
  @Description(
      "What each member owed and did of a rotation; without days from its first turn to the last published one (轮值公平性)")
  public Uni<Fairness> fairness(
      @Name("rotation") @Id @Description("Id or code of the rotation (轮值)") String rotation,
      @Nullable @Name("from") @Description("Turns that are over after this day (起)") LocalDate from,
      @Nullable @Name("to") @Description("Turns that begin before this day (止)") LocalDate to) {
    LocalDate first = Objects.requireNonNullElse(from, FIRST_DAY);
    LocalDate last = Objects.requireNonNullElse(to, END_OF_DAYS);
    new Checks().period("from", first, "to", last).refuse();
    return duties
        .rotation(rotation)
        .onItem()
        .ifNull()
        .failWith(() -> Refusal.notFound("rotation").asException())
        .chain(found -> reports.fairness(found, first, last));
  }

  @Query
  @Allowed(Right.EVERYONE)
  @Description(
      "Why a member has a turn, or why it has it not and what it would cost otherwise; of a draft for coordinators alone. How many turns would have to change is told to whoever acts for the member or for its alliance, and in rosters that are not too large (轮值缘由)")
  public Uni<DutyReason> whyNot(
      @Name("turn") @Id @Description("The turn: id (轮次)") String turn,
      @Name("party") @Id @Description("Id or code of a member (成员)") String party) {
    return duties
        .turns(List.of(turn))
        .map(found -> found.stream().findFirst().orElse(null))
        .onItem()
        .ifNull()
        .failWith(() -> Refusal.notFound("turn").asException())
        .chain(found ->
            duties
                .rotations(List.of(found.rotationId()))
                .map(List::getFirst)
                .chain(rotation ->
                    callers.current().chain(caller -> why(caller, rotation, found, party))));
  }

  private Uni<DutyReason> why(Caller caller, DutyRotation rotation, Turn turn, String party) {
    if (!turn.isPublished()) {
      caller.requireCoordinatorOf(rotation.allianceId());
    }
    return keys.party(party, "party")
        .chain(id ->
            reports.why(
                rotation,
                new Reports.Question(
                    turn, id, caller.actsFor(id) || caller.actsFor(rotation.allianceId()))));
  }
}
