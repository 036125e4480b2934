package org.tongxin.arrangements.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import org.tongxin.arrangements.ArrangementParty;
import org.tongxin.arrangements.PartyRole;

@Entity
@IdClass(ArrangementPartyRow.Key.class)
@Table(name = "arrangement_party")
class ArrangementPartyRow {
  record Key(String arrangementId, String partyId, PartyRole role) implements Serializable {}

  @Id
  @Column(name = "arrangement_id")
  String arrangementId;

  @Id
  @Column(name = "party_id")
  String partyId;

  @Id
  @Enumerated(EnumType.STRING)
  PartyRole role;

  static ArrangementPartyRow of(String arrangementId, ArrangementParty party) {
    var row = new ArrangementPartyRow();
    row.arrangementId = arrangementId;
    row.partyId = party.partyId();
    row.role = party.role();
    return row;
  }

  ArrangementParty toParty() {
    return new ArrangementParty(partyId, role);
  }
}
