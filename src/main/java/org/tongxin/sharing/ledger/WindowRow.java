package org.tongxin.sharing.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.tongxin.sharing.OfferWindow;

@Entity
@Table(name = "offer_window")
class WindowRow {
  @Id String id;
  int version;

  @Column(name = "offer_id")
  String offerId;

  String zone;
  @Nullable String rrule;

  @Column(name = "first_day")
  LocalDate firstDay;

  @Column(name = "last_day")
  @Nullable LocalDate lastDay;

  LocalTime starts;
  LocalTime ends;

  @Column(name = "except_days")
  String[] exceptDays;

  @Nullable Integer capacity;

  @Column(name = "monthly_pass")
  boolean monthlyPass;

  boolean closed;

  static WindowRow of(OfferWindow window) {
    var row = new WindowRow();
    row.id = window.id();
    row.version = window.version();
    row.offerId = window.offerId();
    row.zone = window.zone();
    row.rrule = window.rrule();
    row.firstDay = window.firstDay();
    row.lastDay = window.lastDay();
    row.starts = window.starts();
    row.ends = window.ends();
    row.exceptDays = window.exceptDays().stream().map(LocalDate::toString).toArray(String[]::new);
    row.capacity = window.capacity();
    row.monthlyPass = window.monthlyPass();
    row.closed = window.closed();
    return row;
  }

  OfferWindow toWindow() {
    return new OfferWindow(
        id,
        version,
        offerId,
        zone,
        rrule,
        firstDay,
        lastDay,
        starts,
        ends,
        Arrays.stream(exceptDays).map(LocalDate::parse).toList(),
        capacity,
        monthlyPass,
        closed);
  }
}
