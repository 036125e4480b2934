package org.tongxin.duty.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tongxin.duty.OpenItem;
import org.tongxin.duty.OpenItemKind;
import org.tongxin.kernel.Text;

/** What was open when a handover was written. */
@Entity
@IdClass(OpenItemRow.Key.class)
@Table(name = "handover_item")
class OpenItemRow {
  record Key(String handoverId, int ordinal) implements Serializable {}

  @Id
  @Column(name = "handover_id")
  String handoverId;

  @Id int ordinal;

  @Enumerated(EnumType.STRING)
  OpenItemKind kind;

  @Column(name = "about_id")
  String aboutId;

  @Nullable String zh;
  @Nullable String en;

  @Column(name = "owner_id")
  String ownerId;

  @Nullable LocalDate due;

  static OpenItemRow of(String handoverId, int ordinal, OpenItem item) {
    var row = new OpenItemRow();
    row.handoverId = handoverId;
    row.ordinal = ordinal;
    row.kind = item.kind();
    row.aboutId = item.aboutId();
    row.zh = item.title().zh();
    row.en = item.title().en();
    row.ownerId = item.ownerId();
    row.due = item.due();
    return row;
  }

  OpenItem toItem() {
    return new OpenItem(kind, aboutId, new Text(zh, en), ownerId, due);
  }
}
