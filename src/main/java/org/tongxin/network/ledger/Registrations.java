package org.tongxin.network.ledger;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.tongxin.journal.Transaction;
import org.tongxin.network.Alliance;
import org.tongxin.network.AllianceChange;
import org.tongxin.network.AllianceChange.AllianceFormed;
import org.tongxin.network.Membership;
import org.tongxin.network.MembershipChange;
import org.tongxin.network.MembershipChange.MembershipBegan;
import org.tongxin.network.Party;
import org.tongxin.network.Region;
import org.tongxin.network.RegionChange.RegionRecorded;
import org.tongxin.network.Subordination;
import org.tongxin.network.SubordinationChange;
import org.tongxin.network.SubordinationChange.SuperiorSet;
import org.tongxin.network.Team;
import org.tongxin.network.TeamChange;
import org.tongxin.network.TeamChange.TeamRegistered;
import org.tongxin.network.Unit;
import org.tongxin.network.UnitChange;
import org.tongxin.network.UnitChange.UnitRegistered;

/**
 * Puts things of the network on record: rows and change together, in the caller's transaction. The
 * rules that need other rows (codes taken, cycles, overlaps, dates) are constraints of the
 * database, and come back as refusals.
 */
@ApplicationScoped
public class Registrations {

  public Uni<Void> record(Transaction transaction, Region region) {
    return transaction
        .session()
        .insert(RegionRow.of(region))
        .chain(() -> transaction.record(new RegionRecorded(region)));
  }

  public Uni<Void> register(Transaction transaction, Unit unit) {
    return insertParty(transaction, unit, UnitRow.of(unit))
        .chain(() -> insertAll(transaction, rooms(unit)))
        .chain(() -> transaction.record(new UnitRegistered(unit)));
  }

  public Uni<Void> register(Transaction transaction, Team team) {
    return insertParty(transaction, team, TeamRow.of(team))
        .chain(() -> transaction.record(new TeamRegistered(team)));
  }

  public Uni<Void> form(Transaction transaction, Alliance alliance) {
    return insertParty(transaction, alliance, AllianceRow.of(alliance))
        .chain(() -> insertAll(transaction, groups(alliance)))
        .chain(() -> transaction.record(new AllianceFormed(alliance)));
  }

  public Uni<Void> begin(Transaction transaction, Membership membership) {
    return transaction
        .session()
        .insert(MembershipRow.of(membership))
        .chain(() -> transaction.record(new MembershipBegan(membership)));
  }

  public Uni<Void> setSuperior(Transaction transaction, Subordination subordination) {
    return transaction
        .session()
        .insert(SubordinationRow.of(subordination))
        .chain(() -> transaction.record(new SuperiorSet(subordination)));
  }

  /** A unit's new state in place of its old one. */
  public Uni<Void> change(Transaction transaction, UnitChange change) {
    return transaction
        .session()
        .update(UnitRow.of(change.unit()))
        .chain(() -> transaction.record(change));
  }

  /** A team's new state in place of its old one. */
  public Uni<Void> change(Transaction transaction, TeamChange change) {
    return transaction
        .session()
        .update(TeamRow.of(change.team()))
        .chain(() -> transaction.record(change));
  }

  /** An alliance's new state in place of its old one; its groups stay. */
  public Uni<Void> change(Transaction transaction, AllianceChange change) {
    return transaction
        .session()
        .update(AllianceRow.of(change.alliance()))
        .chain(() -> transaction.record(change));
  }

  /** A membership's new state in place of its old one. */
  public Uni<Void> change(Transaction transaction, MembershipChange change) {
    return transaction
        .session()
        .update(MembershipRow.of(change.membership()))
        .chain(() -> transaction.record(change));
  }

  /** A superior's new state in place of its old one. */
  public Uni<Void> change(Transaction transaction, SubordinationChange change) {
    return transaction
        .session()
        .update(SubordinationRow.of(change.subordination()))
        .chain(() -> transaction.record(change));
  }

  private static Uni<Void> insertParty(Transaction transaction, Party party, Object row) {
    return transaction
        .session()
        .insert(PartyRow.of(party.id(), party.code()))
        .chain(() -> transaction.session().insert(row));
  }

  private static Uni<Void> insertAll(Transaction transaction, List<?> rows) {
    return rows.isEmpty()
        ? Uni.createFrom().voidItem()
        : transaction.session().insertAll(rows.toArray());
  }

  private static List<RoomRow> rooms(Unit unit) {
    var rows = new ArrayList<RoomRow>();
    var venue = unit.venue();
    if (venue != null) {
      venue.rooms().forEach(room -> rows.add(RoomRow.of(unit.id(), rows.size(), room)));
    }
    return rows;
  }

  private static List<MemberGroupRow> groups(Alliance alliance) {
    var rows = new ArrayList<MemberGroupRow>();
    alliance
        .memberCounts()
        .groups()
        .forEach(group -> rows.add(MemberGroupRow.of(alliance.id(), rows.size(), group)));
    return rows;
  }
}
