package org.tongxin.network;

import java.util.List;
import org.tongxin.graph.Projected;
import org.tongxin.graph.Trace;
import org.tongxin.kernel.Folding;

/** What can happen in the network. Each kind has its file in {@code neo4j/projection/network}. */
public sealed interface NetworkChange extends Projected {

  @Override
  default List<Trace> traces() {
    return NetworkTraces.of(this);
  }

  /**
   * A region is on record. {@code search} holds its folded names, {@code sort} its place among
   * others.
   */
  record RegionRecorded(Region region, List<String> search, String sort) implements NetworkChange {
    public static RegionRecorded of(Region region) {
      return new RegionRecorded(
          region,
          Names.folded(region.name(), region.nameEn(), List.of()),
          Folding.sortKey(region.name(), region.id()));
    }

    @Override
    public String subjectId() {
      return region.id();
    }

    @Override
    public int version() {
      return region.version();
    }
  }

  /** A unit is on record. */
  record UnitRegistered(Unit unit, List<String> search, String sort) implements NetworkChange {
    public static UnitRegistered of(Unit unit) {
      return new UnitRegistered(
          unit,
          Names.folded(unit.name(), unit.nameEn(), unit.aliases()),
          Folding.sortKey(unit.name(), unit.id()));
    }

    @Override
    public String subjectId() {
      return unit.id();
    }

    @Override
    public int version() {
      return unit.version();
    }
  }

  /** A unit has a superior. */
  record SuperiorSet(Subordination subordination) implements NetworkChange {
    @Override
    public String subjectId() {
      return subordination.id();
    }

    @Override
    public int version() {
      return subordination.version();
    }
  }

  /** A team is on record. */
  record TeamRegistered(Team team, List<String> search, String sort) implements NetworkChange {
    public static TeamRegistered of(Team team) {
      return new TeamRegistered(
          team,
          Names.folded(team.name(), team.nameEn(), team.aliases()),
          Folding.sortKey(team.name(), team.id()));
    }

    @Override
    public String subjectId() {
      return team.id();
    }

    @Override
    public int version() {
      return team.version();
    }
  }

  /** An alliance is formed. */
  record AllianceFormed(Alliance alliance, List<String> search, String sort)
      implements NetworkChange {
    public static AllianceFormed of(Alliance alliance) {
      return new AllianceFormed(
          alliance,
          Names.folded(alliance.name(), alliance.nameEn(), List.of()),
          Folding.sortKey(alliance.name(), alliance.id()));
    }

    @Override
    public String subjectId() {
      return alliance.id();
    }

    @Override
    public int version() {
      return alliance.version();
    }
  }

  /** A party has become a member of an alliance. */
  record MembershipBegan(Membership membership) implements NetworkChange {
    @Override
    public String subjectId() {
      return membership.id();
    }

    @Override
    public int version() {
      return membership.version();
    }
  }
}
