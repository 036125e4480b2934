package org.tongxin.network.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tongxin.network.Bodies;
import org.tongxin.network.Team;

@Entity
@Table(name = "team")
class TeamRow {
  @Id String id;
  int version;
  String code;
  String name;

  @Column(name = "name_en")
  @Nullable String nameEn;

  String[] aliases;

  @Column(name = "affiliation_id")
  @Nullable String affiliationId;

  @Column(name = "region_id")
  @Nullable String regionId;

  @Nullable Integer size;

  @Column(name = "size_rule")
  @Nullable String sizeRule;

  @Column(name = "average_age")
  @Nullable BigDecimal averageAge;

  @Nullable Integer teams;
  @Nullable Integer named;
  @Nullable Integer unnamed;

  @Column(name = "members_named")
  @Nullable Integer membersNamed;

  static TeamRow of(Team team) {
    var row = new TeamRow();
    row.id = team.id();
    row.version = team.version();
    row.code = team.code();
    row.name = team.name();
    row.nameEn = team.nameEn();
    row.aliases = team.aliases().toArray(String[]::new);
    row.affiliationId = team.affiliationId();
    row.regionId = team.regionId();
    row.size = team.size();
    row.sizeRule = team.sizeRule();
    Double age = team.averageAge();
    row.averageAge = age == null ? null : BigDecimal.valueOf(age);
    var bodies = team.bodies();
    if (bodies != null) {
      row.teams = bodies.total();
      row.named = bodies.named();
      row.unnamed = bodies.unnamed();
    }
    row.membersNamed = team.membersNamed();
    return row;
  }

  Team toTeam() {
    return new Team(
        id,
        version,
        code,
        name,
        nameEn,
        List.of(aliases),
        affiliationId,
        regionId,
        size,
        sizeRule,
        averageAge == null ? null : averageAge.doubleValue(),
        membersNamed,
        teams == null && named == null && unnamed == null
            ? null
            : new Bodies(teams, named, unnamed));
  }
}
