package org.tongxin.practice;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.tongxin.journal.InTurn;
import org.tongxin.journal.Transaction;
import org.tongxin.kernel.Basis;
import org.tongxin.kernel.IdKind;
import org.tongxin.network.Alliance;
import org.tongxin.network.AllianceChange.AllianceRemoved;
import org.tongxin.network.AllianceKind;
import org.tongxin.network.AllianceLinks;
import org.tongxin.network.MemberCounts;
import org.tongxin.network.Membership;
import org.tongxin.network.MembershipChange.MembershipWithdrawn;
import org.tongxin.network.MembershipRole;
import org.tongxin.network.Standing;
import org.tongxin.network.Unit;
import org.tongxin.network.UnitChange.UnitRemoved;
import org.tongxin.network.UnitKind;
import org.tongxin.network.ledger.Fresh;
import org.tongxin.network.ledger.Registrations;
import org.tongxin.network.ledger.Rows;

/** Makes up who is in a practice alliance: its members, and one unit beside them that can apply. */
@ApplicationScoped
class PracticeNetwork {
  private static final String ZONE = "Asia/Shanghai";
  private static final List<UnitKind> KINDS =
      List.of(
          UnitKind.COMMUNITY,
          UnitKind.SCHOOL,
          UnitKind.ENTERPRISE,
          UnitKind.HEALTH_CENTRE,
          UnitKind.AGENCY);
  // Its units have its code as their codes' beginning.
  private static final String UNITS =
      "select id from unit where practice and not removed and code like :code || '-%' order by id";
  private static final String MEMBERSHIPS =
      """
      select id from membership where (alliance_id = :id or party_id in (
        select id from unit where practice and code like :code || '-%'))
      and coalesce(since, stated_from) is not null order by id
      """;

  private final Registrations registrations;

  PracticeNetwork(Registrations registrations) {
    this.registrations = registrations;
  }

  /** A new alliance, on record already, without members. */
  Uni<Alliance> form(Transaction transaction) {
    Alliance alliance = alliance(transaction);
    return registrations.form(transaction, alliance).replaceWith(alliance);
  }

  /** So many members of it, from today on, and beside them the guest, who is not told. */
  Uni<List<Unit>> join(Transaction transaction, Alliance alliance, int members) {
    LocalDate today = Fresh.day(transaction, null, ZONE);
    List<Unit> units = units(transaction, alliance, members);
    List<Unit> joining = units.subList(0, members);
    return InTurn.each(units, unit -> registrations.register(transaction, unit))
        .chain(() ->
            InTurn.each(
                joining,
                unit ->
                    registrations.begin(
                        transaction, membership(transaction, alliance, unit, today))))
        .replaceWith(joining);
  }

  /** Takes the alliance and all of them away again. */
  Uni<Void> remove(Transaction transaction, Alliance alliance) {
    return withdrawAll(transaction, alliance)
        .chain(() -> removeAll(transaction, alliance))
        .chain(() -> registrations.change(transaction, new AllianceRemoved(alliance.removed())));
  }

  private static Alliance alliance(Transaction transaction) {
    String id = Fresh.id(transaction, IdKind.ALLIANCE);
    return new Alliance(
        id,
        1,
        "practice-" + Fresh.code(null, id),
        "练习联盟（虚构）",
        "Practice alliance (made up)",
        AllianceKind.DEMONSTRATION_ZONE,
        null,
        ZONE,
        MemberCounts.NOT_STATED,
        AllianceLinks.NONE,
        null,
        Standing.PRACTICE);
  }

  /** The members, and after them one guest. */
  private static List<Unit> units(Transaction transaction, Alliance alliance, int members) {
    var units = new ArrayList<Unit>();
    for (int i = 1; i <= members; i++) {
      UnitKind kind = KINDS.get((i - 1) % KINDS.size());
      units.add(
          unit(transaction, alliance.code() + "-" + i, kind, "练习单位" + i, "Practice unit " + i));
    }
    units.add(
        unit(
            transaction,
            alliance.code() + "-guest",
            UnitKind.ENTERPRISE,
            "练习来客",
            "Practice guest"));
    return units;
  }

  @SuppressWarnings("TooManyParameters") // a unit has as many parts
  private static Unit unit(
      Transaction transaction, String code, UnitKind kind, String name, String nameEn) {
    return new Unit(
        Fresh.id(transaction, IdKind.UNIT),
        1,
        code,
        name + "（虚构）",
        nameEn + " (made up)",
        List.of(),
        kind,
        null,
        null,
        null,
        null,
        Standing.PRACTICE);
  }

  private static Membership membership(
      Transaction transaction, Alliance alliance, Unit unit, LocalDate since) {
    return new Membership(
        Fresh.id(transaction, IdKind.MEMBERSHIP),
        1,
        alliance.id(),
        unit.id(),
        MembershipRole.MEMBER,
        null,
        null,
        since,
        null,
        null,
        Basis.STATED);
  }

  private Uni<Void> withdrawAll(Transaction transaction, Alliance alliance) {
    return transaction
        .session()
        .createNativeQuery(MEMBERSHIPS, String.class)
        .setParameter("id", alliance.id())
        .setParameter("code", alliance.code())
        .getResultList()
        .chain(ids ->
            InTurn.each(
                ids,
                id ->
                    Rows.membership(transaction, id)
                        .chain(membership ->
                            registrations.change(
                                transaction,
                                new MembershipWithdrawn(
                                    Objects.requireNonNull(membership).withdrawn())))));
  }

  private Uni<Void> removeAll(Transaction transaction, Alliance alliance) {
    return transaction
        .session()
        .createNativeQuery(UNITS, String.class)
        .setParameter("code", alliance.code())
        .getResultList()
        .chain(ids ->
            InTurn.each(
                ids,
                id ->
                    Rows.unit(transaction, id)
                        .chain(unit ->
                            registrations.change(
                                transaction,
                                new UnitRemoved(Objects.requireNonNull(unit).removed())))));
  }
}
