package org.tongxin.duty.ledger;

import io.smallrye.mutiny.Uni;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.hibernate.LockMode;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import org.tongxin.duty.DutyRotation;
import org.tongxin.duty.Turn;
import org.tongxin.duty.TurnChange;
import org.tongxin.journal.Transaction;
import org.tongxin.kernel.Refusal;
import org.tongxin.network.MembershipRole;

/**
 * Rotations with all that belongs to them, as they are on record. What is to be changed is locked
 * by its rotation, so that changes to one rotation come one after the other.
 */
final class Rolls {
  private static final String KEY = "select id from RotationRow where id = :key or code = :key";
  private static final String OF_TURN = "select rotationId from TurnRow where id = :id";
  private static final String PLACES =
      """
      select party_id, role, coalesce(since, stated_from), until from membership
      where alliance_id = :alliance order by party_id, id
      """;
  private static final String ABSENCES =
      "from AbsenceRow where rotationId = :id and not withdrawn order by firstDay, id";
  private static final String TURNS = "from TurnRow where rotationId = :id order by number";

  private Rolls() {}

  /** A rotation with one of its turns. */
  record Found(Roll roll, Turn turn) {}

  /**
   * The rotation with this id or code, locked.
   *
   * @param field of the input that names it, refused with NOT_FOUND where there is none
   */
  static Uni<Roll> locked(Transaction transaction, String key, String field) {
    return transaction
        .session()
        .createQuery(KEY, String.class)
        .setParameter("key", key)
        .getSingleResultOrNull()
        .chain(id -> byId(transaction, id))
        .map(roll -> there(roll, field));
  }

  /** The turn with this id, its rotation locked. */
  static Uni<Found> turn(Transaction transaction, String id, String field) {
    return transaction
        .session()
        .createQuery(OF_TURN, String.class)
        .setParameter("id", id)
        .getSingleResultOrNull()
        .chain(rotationId -> byId(transaction, rotationId))
        .map(roll -> there(roll, field))
        .map(roll ->
            new Found(
                roll,
                roll.turns().stream()
                    .filter(turn -> turn.id().equals(id))
                    .findFirst()
                    .orElseThrow()));
  }

  /** A rotation with all that belongs to it: three statements. */
  static Uni<Roll> roll(Mutiny.StatelessSession session, DutyRotation rotation) {
    return places(session, rotation.allianceId())
        .chain(places ->
            session
                .createQuery(ABSENCES, AbsenceRow.class)
                .setParameter("id", rotation.id())
                .getResultList()
                .map(rows -> rows.stream().map(AbsenceRow::toAbsence).toList())
                .chain(absences ->
                    session
                        .createQuery(TURNS, TurnRow.class)
                        .setParameter("id", rotation.id())
                        .getResultList()
                        .map(rows -> rows.stream().map(TurnRow::toTurn).toList())
                        .map(turns -> new Roll(rotation, places, absences, turns))));
  }

  /** A turn's new state, with what happened to it. */
  static Uni<Void> put(Transaction transaction, TurnChange change) {
    var row = TurnRow.of(change.turn());
    Uni<Void> written =
        change.version() == 1
            ? transaction.session().insert(row)
            : transaction.session().update(row);
    return written
        .chain(() ->
            changesHolders(change)
                ? Officers.drop(transaction, change.turn().id())
                : Uni.createFrom().voidItem())
        .chain(() -> transaction.record(change));
  }

  /** Whether somebody may have lost a published turn by it. */
  private static boolean changesHolders(TurnChange change) {
    return switch (change) {
      case TurnChange.TurnLeftOpen _,
          TurnChange.TurnStoodIn _,
          TurnChange.TurnCovered _,
          TurnChange.TurnSwapped _ ->
          true;
      case TurnChange.TurnDrafted _,
          TurnChange.TurnPinned _,
          TurnChange.TurnUnpinned _,
          TurnChange.TurnPublished _,
          TurnChange.TurnMoved _,
          TurnChange.OfficerNamed _,
          TurnChange.TurnTransferred _ ->
          false;
    };
  }

  static Uni<Turn> showTurn(Transaction transaction, String id) {
    return transaction.session().get(TurnRow.class, id).map(TurnRow::toTurn);
  }

  private static Uni<@Nullable Roll> byId(Transaction transaction, @Nullable String id) {
    return id == null
        ? Uni.createFrom().nullItem()
        : transaction
            .session()
            .get(RotationRow.class, id, LockMode.PESSIMISTIC_WRITE)
            .chain(row -> roll(transaction.session(), row.toRotation()));
  }

  private static Uni<List<Place>> places(Mutiny.StatelessSession session, String allianceId) {
    return session
        .createNativeQuery(PLACES, Object[].class)
        .setParameter("alliance", allianceId)
        .getResultList()
        .map(rows ->
            rows.stream()
                .map(row ->
                    new Place(
                        (String) row[0],
                        MembershipRole.valueOf((String) row[1]),
                        day(row[2]),
                        day(row[3])))
                .toList());
  }

  private static @Nullable LocalDate day(@Nullable Object value) {
    return value instanceof java.sql.Date date ? date.toLocalDate() : (LocalDate) value;
  }

  private static Roll there(@Nullable Roll roll, String field) {
    if (roll == null) {
      throw Refusal.notFound(field).asException();
    }
    return Objects.requireNonNull(roll);
  }
}
