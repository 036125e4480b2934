package org.tongxin.network.ledger;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** That a unit, an alliance or a team exists, and under which code. */
@Entity
@Table(name = "party")
class PartyRow {
  static final String BY_ID_OR_CODE = "from PartyRow where id = :key or code = :key";

  @Id String id;
  String code;

  static PartyRow of(String id, String code) {
    var row = new PartyRow();
    row.id = id;
    row.code = code;
    return row;
  }
}
