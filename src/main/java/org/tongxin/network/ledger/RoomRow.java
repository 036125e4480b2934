package org.tongxin.network.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;
import org.tongxin.network.Room;

@Entity
@Table(name = "room")
class RoomRow {
  @Id String id;

  @Column(name = "unit_id")
  String unitId;

  int ordinal;
  String name;

  @Column(name = "name_en")
  @Nullable String nameEn;

  static RoomRow of(String unitId, int ordinal, Room room) {
    var row = new RoomRow();
    row.id = room.id();
    row.unitId = unitId;
    row.ordinal = ordinal;
    row.name = room.name();
    row.nameEn = room.nameEn();
    return row;
  }

  Room toRoom() {
    return new Room(id, name, nameEn);
  }
}
