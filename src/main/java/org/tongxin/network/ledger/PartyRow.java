package org.tongxin.network.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** That a unit, an alliance or a team exists, and under which code. */
@Entity
@Table(name = "party")
class PartyRow {

  @Id String id;
  String code;

  @Column(name = "merged_into_id")
  @Nullable String mergedIntoId;

  static PartyRow of(String id, String code) {
    var row = new PartyRow();
    row.id = id;
    row.code = code;
    return row;
  }
}
