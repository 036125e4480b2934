package org.tongxin.sharing.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.tongxin.sharing.Booking;
import org.tongxin.sharing.Series;

@Entity
@Table(name = "booking_series")
class SeriesRow {
  @Id String id;

  @Column(name = "booker_id")
  String bookerId;

  String rrule;
  String zone;

  @Column(name = "made_at")
  Instant madeAt;

  String[] skipped;

  static SeriesRow of(Series series) {
    var row = new SeriesRow();
    row.id = series.id();
    row.bookerId = series.bookerId();
    row.rrule = series.rrule();
    row.zone = series.zone();
    row.madeAt = series.madeAt();
    row.skipped = series.skipped().stream().map(Instant::toString).toArray(String[]::new);
    return row;
  }

  Series toSeries(List<Booking> bookings) {
    return new Series(
        id,
        bookerId,
        rrule,
        zone,
        madeAt,
        Arrays.stream(skipped).map(Instant::parse).toList(),
        bookings);
  }
}
