package org.tongxin.duty.ledger;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tongxin.duty.Absence;
import org.tongxin.duty.Cover;
import org.tongxin.duty.DutyRotation;
import org.tongxin.duty.Officer;
import org.tongxin.duty.RotationKind;
import org.tongxin.duty.Swap;
import org.tongxin.duty.Turn;
import org.tongxin.journal.Ledger;

/** Reads rotations, turns and what was done to them; one statement each. */
@ApplicationScoped
public class Duties {
  /** How many turns a roster shows at most. */
  public static final int MOST = 1000;

  private static final String BY_KEY = "from RotationRow where id = :key or code = :key";
  private static final String OF_ALLIANCE =
      "from RotationRow where allianceId = :alliance order by code";
  private static final String ROTATIONS = "from RotationRow where id in :ids";
  private static final String TURNS = "from TurnRow where id in :ids";
  private static final String COVERS = "from CoverRow where id in :ids";
  private static final String SWAPS = "from SwapRow where id in :ids";
  private static final String ABSENCES = "from AbsenceRow where id in :ids";
  private static final String OF_ROTATION =
      "from AbsenceRow where rotationId in :ids and not withdrawn order by firstDay, id";
  private static final String OPEN_COVERS =
      "from CoverRow where turnId in :ids and state in ('ASKED', 'TAKEN') order by askedAt, id";
  private static final String OPEN_SWAPS =
      """
      from SwapRow where (turnId in :ids or withTurnId in :ids) and state = 'PROPOSED'
      order by proposedAt, id
      """;
  private static final String ROSTER =
      """
      select turn from TurnRow turn join RotationRow rotation on rotation.id = turn.rotationId
      where rotation.allianceId = :alliance and (:kind is null or rotation.kind = :kind)
        and turn.until > :from and turn.firstDay < :to and (:drafts = true or turn.state = 'PUBLISHED')
      order by turn.firstDay, rotation.code, turn.id
      """;

  private final Ledger ledger;

  Duties(Ledger ledger) {
    this.ledger = ledger;
  }

  /** The rotation with this id or code; null where there is none. */
  public Uni<@Nullable DutyRotation> rotation(String key) {
    return ledger
        .read(session ->
            session
                .createQuery(BY_KEY, RotationRow.class)
                .setParameter("key", key)
                .getSingleResultOrNull())
        .map(row -> row == null ? null : row.toRotation());
  }

  /** The rotations of an alliance, by their codes. */
  public Uni<List<DutyRotation>> rotationsOf(String allianceId) {
    return ledger
        .read(session ->
            session
                .createQuery(OF_ALLIANCE, RotationRow.class)
                .setParameter("alliance", allianceId)
                .getResultList())
        .map(rows -> rows.stream().map(RotationRow::toRotation).toList());
  }

  /**
   * Which turns of an alliance are wanted: those with a day in {@code [from, to)}.
   *
   * @param kind null for rotations of every kind
   * @param drafts whether drafted turns too
   */
  public record Stretch(
      String allianceId,
      LocalDate from,
      LocalDate to,
      @Nullable RotationKind kind,
      boolean drafts) {}

  /** The turns of a stretch by their first days, at most {@value #MOST}. */
  public Uni<List<Turn>> roster(Stretch stretch) {
    return ledger
        .read(session ->
            session
                .createQuery(ROSTER, TurnRow.class)
                .setParameter("alliance", stretch.allianceId())
                .setParameter("kind", stretch.kind())
                .setParameter("from", stretch.from())
                .setParameter("to", stretch.to())
                .setParameter("drafts", stretch.drafts())
                .setMaxResults(MOST)
                .getResultList())
        .map(rows -> rows.stream().map(TurnRow::toTurn).toList());
  }

  public Uni<List<DutyRotation>> rotations(List<String> ids) {
    return all(ROTATIONS, RotationRow.class, ids, RotationRow::toRotation);
  }

  public Uni<List<Turn>> turns(List<String> ids) {
    return all(TURNS, TurnRow.class, ids, TurnRow::toTurn);
  }

  public Uni<List<Cover>> covers(List<String> ids) {
    return all(COVERS, CoverRow.class, ids, CoverRow::toCover);
  }

  public Uni<List<Swap>> swaps(List<String> ids) {
    return all(SWAPS, SwapRow.class, ids, SwapRow::toSwap);
  }

  public Uni<List<Absence>> absences(List<String> ids) {
    return all(ABSENCES, AbsenceRow.class, ids, AbsenceRow::toAbsence);
  }

  /** The absences of rotations that stand, by their first days. */
  public Uni<List<Absence>> absencesOf(List<String> rotationIds) {
    return all(OF_ROTATION, AbsenceRow.class, rotationIds, AbsenceRow::toAbsence);
  }

  /** Covers of these turns of which something may still come, the oldest first. */
  public Uni<List<Cover>> openCovers(List<String> turnIds) {
    return all(OPEN_COVERS, CoverRow.class, turnIds, CoverRow::toCover);
  }

  /** Who has these turns for their holders, by turn and holder. */
  public Uni<List<Officer>> officers(List<String> turnIds) {
    return turnIds.isEmpty()
        ? Uni.createFrom().item(List.of())
        : ledger.read(session -> Officers.of(session, turnIds));
  }

  /** Swaps of these turns that wait for the other side, the oldest first. */
  public Uni<List<Swap>> openSwaps(List<String> turnIds) {
    return all(OPEN_SWAPS, SwapRow.class, turnIds, SwapRow::toSwap);
  }

  /** A rotation with all that its accounts are reckoned from. */
  Uni<Roll> roll(DutyRotation rotation) {
    return ledger.read(session -> Rolls.roll(session, rotation));
  }

  /** The same by id or code; empty where there is none. */
  Uni<Optional<Roll>> roll(String key) {
    return rotation(key)
        .chain(rotation ->
            rotation == null
                ? Uni.createFrom().item(Optional.<Roll>empty())
                : roll(rotation).map(Optional::of));
  }

  private <R, T> Uni<List<T>> all(
      String query, Class<R> type, List<String> ids, Function<R, T> read) {
    return ids.isEmpty()
        ? Uni.createFrom().item(List.of())
        : ledger
            .read(session ->
                session.createQuery(query, type).setParameter("ids", ids).getResultList())
            .map(rows -> rows.stream().map(read).toList());
  }
}
