package org.tongxin.duty.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tongxin.duty.Absence;

@Entity
@Table(name = "absence")
class AbsenceRow {
  @Id String id;
  int version;

  @Column(name = "rotation_id")
  String rotationId;

  @Column(name = "party_id")
  String partyId;

  @Column(name = "first_day")
  LocalDate firstDay;

  LocalDate until;
  boolean excused;
  @Nullable String reason;
  boolean withdrawn;

  static AbsenceRow of(Absence absence) {
    var row = new AbsenceRow();
    row.id = absence.id();
    row.version = absence.version();
    row.rotationId = absence.rotationId();
    row.partyId = absence.partyId();
    row.firstDay = absence.from();
    row.until = absence.to();
    row.excused = absence.excused();
    row.reason = absence.reason();
    row.withdrawn = absence.withdrawn();
    return row;
  }

  Absence toAbsence() {
    return new Absence(
        id, version, rotationId, partyId, firstDay, until, excused, reason, withdrawn);
  }
}
