package org.tongxin.arrangements.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Personal data; no other table has any. */
@Entity
@Table(name = "contact")
class ContactRow {
  @Id
  @Column(name = "post_id")
  String postId;

  String name;

  static ContactRow of(String postId, String name) {
    var row = new ContactRow();
    row.postId = postId;
    row.name = name;
    return row;
  }
}
