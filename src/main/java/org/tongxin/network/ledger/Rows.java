package org.tongxin.network.ledger;

import io.smallrye.mutiny.Uni;
import java.util.List;
import org.hibernate.LockMode;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import org.tongxin.journal.Transaction;
import org.tongxin.network.Alliance;
import org.tongxin.network.MemberGroup;
import org.tongxin.network.Membership;
import org.tongxin.network.Room;
import org.tongxin.network.Subordination;
import org.tongxin.network.Team;
import org.tongxin.network.Unit;

/**
 * What is on record, read for a change to it: the row stays locked until the transaction ends, so
 * that two changes to one thing come one after the other. Keys are ids or codes; that of a unit
 * which was merged into another leads to the other.
 */
public final class Rows {
  private static final String PARTY =
      """
      with recursive named as (
        select id, merged_into_id from party where id = :key or code = :key
        union
        select party.id, party.merged_into_id from party join named on party.id = named.merged_into_id)
      select id from named where merged_into_id is null
        and not exists (select from unit where unit.id = named.id and unit.removed)
        and not exists (select from alliance where alliance.id = named.id and alliance.removed)
      """;
  private static final String REGION = "select id from RegionRow where id = :key or code = :key";
  private static final String ROOMS = "from RoomRow where unitId = :id order by ordinal";
  private static final String GROUPS =
      "from MemberGroupRow where allianceId = :id order by ordinal";

  private Rows() {}

  /** The id of the party with this id or code; null where there is none. */
  public static Uni<@Nullable String> party(Transaction transaction, @Nullable String key) {
    return key == null ? nothing() : party(transaction.session(), key);
  }

  /** The same, for a question. */
  public static Uni<@Nullable String> party(Mutiny.StatelessSession session, String key) {
    return session
        .createNativeQuery(PARTY, String.class)
        .setParameter("key", key)
        .getSingleResultOrNull();
  }

  public static Uni<@Nullable String> region(Transaction transaction, @Nullable String key) {
    return key == null
        ? nothing()
        : transaction
            .session()
            .createQuery(REGION, String.class)
            .setParameter("key", key)
            .getSingleResultOrNull();
  }

  public static Uni<@Nullable Unit> unit(Transaction transaction, @Nullable String key) {
    return party(transaction, key)
        .chain(id -> locked(transaction, UnitRow.class, id))
        .chain(row ->
            row == null || row.removed
                ? Rows.<Unit>nothing()
                : rooms(transaction, row.id).map(row::toUnit));
  }

  static Uni<@Nullable Team> team(Transaction transaction, @Nullable String key) {
    return party(transaction, key)
        .chain(id -> locked(transaction, TeamRow.class, id))
        .map(row -> row == null ? null : row.toTeam());
  }

  public static Uni<@Nullable Alliance> alliance(Transaction transaction, @Nullable String key) {
    return party(transaction, key)
        .chain(id -> locked(transaction, AllianceRow.class, id))
        .chain(row ->
            row == null || row.removed
                ? Rows.<Alliance>nothing()
                : groups(transaction, row.id).map(row::toAlliance));
  }

  /** The alliance with this id, even one that was made up for practice and removed. */
  public static Uni<Alliance> evenIfGone(Transaction transaction, String id) {
    return transaction
        .session()
        .get(AllianceRow.class, id)
        .chain(row -> groups(transaction, id).map(row::toAlliance));
  }

  public static Uni<@Nullable Membership> membership(Transaction transaction, @Nullable String id) {
    return locked(transaction, MembershipRow.class, id)
        .map(row -> row == null ? null : row.toMembership());
  }

  static Uni<@Nullable Subordination> subordination(Transaction transaction, @Nullable String id) {
    return locked(transaction, SubordinationRow.class, id)
        .map(row -> row == null ? null : row.toSubordination());
  }

  public static <R> Uni<@Nullable R> locked(
      Transaction transaction, Class<R> type, @Nullable String id) {
    return id == null ? nothing() : transaction.session().get(type, id, LockMode.PESSIMISTIC_WRITE);
  }

  private static Uni<List<Room>> rooms(Transaction transaction, String unitId) {
    return transaction
        .session()
        .createQuery(ROOMS, RoomRow.class)
        .setParameter("id", unitId)
        .getResultList()
        .map(rows -> rows.stream().map(RoomRow::toRoom).toList());
  }

  private static Uni<List<MemberGroup>> groups(Transaction transaction, String allianceId) {
    return transaction
        .session()
        .createQuery(GROUPS, MemberGroupRow.class)
        .setParameter("id", allianceId)
        .getResultList()
        .map(rows -> rows.stream().map(MemberGroupRow::toMemberGroup).toList());
  }

  private static <T> Uni<@Nullable T> nothing() {
    return Uni.createFrom().nullItem();
  }
}
