package org.tongxin.network.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;
import org.tongxin.network.Unit;
import org.tongxin.network.UnitKind;

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
    return row;
  }
}
