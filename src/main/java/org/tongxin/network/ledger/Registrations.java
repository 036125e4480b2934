package org.tongxin.network.ledger;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.tongxin.journal.Transaction;
import org.tongxin.network.Alliance;
import org.tongxin.network.Membership;
import org.tongxin.network.NetworkChange.AllianceFormed;
import org.tongxin.network.NetworkChange.MembershipBegan;
import org.tongxin.network.NetworkChange.RegionRecorded;
import org.tongxin.network.NetworkChange.SuperiorSet;
import org.tongxin.network.NetworkChange.TeamRegistered;
import org.tongxin.network.NetworkChange.UnitRegistered;
import org.tongxin.network.Party;
import org.tongxin.network.Region;
import org.tongxin.network.Subordination;
import org.tongxin.network.Team;
import org.tongxin.network.Unit;

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
        .chain(() -> transaction.record(RegionRecorded.of(region)));
  }

  public Uni<Void> register(Transaction transaction, Unit unit) {
    return insertParty(transaction, unit, UnitRow.of(unit))
        .chain(() -> insertAll(transaction, rooms(unit)))
        .chain(() -> transaction.record(UnitRegistered.of(unit)));
  }

  public Uni<Void> register(Transaction transaction, Team team) {
    return insertParty(transaction, team, TeamRow.of(team))
        .chain(() -> transaction.record(TeamRegistered.of(team)));
  }

  public Uni<Void> form(Transaction transaction, Alliance alliance) {
    return insertParty(transaction, alliance, AllianceRow.of(alliance))
        .chain(() -> insertAll(transaction, groups(alliance)))
        .chain(() -> transaction.record(AllianceFormed.of(alliance)));
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
