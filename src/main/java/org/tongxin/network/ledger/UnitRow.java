package org.tongxin.network.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tongxin.network.Bodies;
import org.tongxin.network.Room;
import org.tongxin.network.Standing;
import org.tongxin.network.Unit;
import org.tongxin.network.UnitKind;
import org.tongxin.network.Venue;

@Entity
@Table(name = "unit")
class UnitRow {
  @Id String id;
  int version;
  String code;
  String name;

  @Column(name = "name_en")
  @Nullable String nameEn;

  String[] aliases;

  @Enumerated(EnumType.STRING)
  UnitKind kind;

  @Column(name = "region_id")
  @Nullable String regionId;

  @Nullable String founded;
  @Nullable Integer bodies;
  @Nullable Integer named;
  @Nullable Integer unnamed;

  @Column(name = "stated_rooms")
  @Nullable Integer statedRooms;

  boolean practice;
  boolean removed;

  @Column(name = "merged_into_id")
  @Nullable String mergedIntoId;

  static UnitRow of(Unit unit) {
    var row = new UnitRow();
    row.id = unit.id();
    row.version = unit.version();
    row.code = unit.code();
    row.name = unit.name();
    row.nameEn = unit.nameEn();
    row.aliases = unit.aliases().toArray(String[]::new);
    row.kind = unit.kind();
    row.regionId = unit.regionId();
    row.founded = unit.founded();
    var bodies = unit.bodies();
    if (bodies != null) {
      row.bodies = bodies.total();
      row.named = bodies.named();
      row.unnamed = bodies.unnamed();
    }
    var venue = unit.venue();
    if (venue != null) {
      row.statedRooms = venue.statedRooms();
    }
    row.practice = unit.standing().practice();
    row.removed = unit.standing().removed();
    row.mergedIntoId = unit.standing().mergedIntoId();
    return row;
  }

  Unit toUnit(List<Room> rooms) {
    return new Unit(
        id,
        version,
        code,
        name,
        nameEn,
        List.of(aliases),
        kind,
        regionId,
        founded,
        bodies == null && named == null && unnamed == null
            ? null
            : new Bodies(bodies, named, unnamed),
        kind.isVenue() ? new Venue(statedRooms, rooms) : null,
        new Standing(practice, removed, mergedIntoId));
  }
}
