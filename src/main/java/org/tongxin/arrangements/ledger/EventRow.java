package org.tongxin.arrangements.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;
import org.tongxin.arrangements.Event;

@Entity
@Table(name = "event")
class EventRow {
  @Id String id;
  int version;
  String code;
  String title;

  @Column(name = "title_en")
  @Nullable String titleEn;

  @Nullable String date;

  @Column(name = "date_text")
  @Nullable String dateText;

  @Column(name = "party_id")
  @Nullable String partyId;

  static EventRow of(Event event) {
    var row = new EventRow();
    row.id = event.id();
    row.version = event.version();
    row.code = event.code();
    row.title = event.title();
    row.titleEn = event.titleEn();
    row.date = event.date();
    row.dateText = event.dateText();
    row.partyId = event.partyId();
    return row;
  }

  Event toEvent() {
    return new Event(id, version, code, title, titleEn, date, dateText, partyId);
  }
}
