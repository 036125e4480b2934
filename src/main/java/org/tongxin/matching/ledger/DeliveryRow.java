package org.tongxin.matching.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tongxin.matching.Delivery;

@Entity
@IdClass(DeliveryRow.Key.class)
@Table(name = "delivery")
class DeliveryRow {
  record Key(String pledgeId, int number) implements Serializable {}

  @Id
  @Column(name = "pledge_id")
  String pledgeId;

  @Id int number;

  LocalDate day;
  @Nullable BigDecimal amount;
  @Nullable String note;

  @Column(name = "confirmed_at")
  @Nullable Instant confirmedAt;

  static DeliveryRow of(String pledgeId, Delivery delivery) {
    var row = new DeliveryRow();
    row.pledgeId = pledgeId;
    row.number = delivery.number();
    row.day = delivery.day();
    row.amount = delivery.amount();
    row.note = delivery.note();
    row.confirmedAt = delivery.confirmedAt();
    return row;
  }

  Delivery toDelivery() {
    return new Delivery(number, day, amount, note, confirmedAt);
  }
}
