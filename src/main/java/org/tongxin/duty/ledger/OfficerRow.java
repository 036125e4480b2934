package org.tongxin.duty.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import org.tongxin.duty.Officer;

@Entity
@IdClass(OfficerRow.Key.class)
@Table(name = "turn_officer")
class OfficerRow {
  record Key(String turnId, String holderId) implements Serializable {}

  @Id
  @Column(name = "turn_id")
  String turnId;

  @Id
  @Column(name = "holder_id")
  String holderId;

  @Column(name = "post_id")
  String postId;

  Officer toOfficer() {
    return new Officer(turnId, holderId, postId);
  }
}
