package org.tongxin.arrangements.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.tongxin.arrangements.Item;
import org.tongxin.arrangements.ItemKind;
import org.tongxin.figures.Qualifier;

@Entity
@IdClass(ItemRow.Key.class)
@Table(name = "arrangement_item")
class ItemRow {
  record Key(String arrangementId, int ordinal) implements Serializable {}

  @Id
  @Column(name = "arrangement_id")
  String arrangementId;

  @Id int ordinal;

  @Enumerated(EnumType.STRING)
  ItemKind kind;

  @Nullable String zh;
  @Nullable String en;

  @Column(name = "then_zh")
  @Nullable String thenZh;

  @Column(name = "then_en")
  @Nullable String thenEn;

  @Nullable BigDecimal amount;

  @Enumerated(EnumType.STRING)
  @Nullable Qualifier qualifier;

  @Column(name = "unit_of_measure")
  @Nullable String unitOfMeasure;

  static ItemRow of(String arrangementId, int ordinal, Item item) {
    var row = new ItemRow();
    row.arrangementId = arrangementId;
    row.ordinal = ordinal;
    row.kind = item.kind();
    row.zh = item.zh();
    row.en = item.en();
    row.thenZh = item.thenZh();
    row.thenEn = item.thenEn();
    row.amount = item.amount();
    row.qualifier = item.qualifier();
    row.unitOfMeasure = item.unitOfMeasure();
    return row;
  }

  Item toItem() {
    return new Item(kind, zh, en, thenZh, thenEn, amount, qualifier, unitOfMeasure);
  }
}
