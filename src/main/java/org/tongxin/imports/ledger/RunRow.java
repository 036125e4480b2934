package org.tongxin.imports.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.tongxin.access.Caller;
import org.tongxin.imports.ImportMode;
import org.tongxin.imports.ImportRun;
import org.tongxin.imports.ImportState;
import org.tongxin.imports.ImportSubject;
import org.tongxin.kernel.Position;

/** An import as it is kept. */
@Entity
@Table(name = "import_run")
class RunRow {
  @Id String id;
  String issuer;
  String subject;

  @Column(name = "upload_id")
  String uploadId;

  @Enumerated(EnumType.STRING)
  ImportSubject about;

  @Enumerated(EnumType.STRING)
  ImportMode mode;

  @Enumerated(EnumType.STRING)
  ImportState state;

  @Column(name = "row_count")
  int rowCount;

  @Column(name = "rows_done")
  int rowsDone;

  @Column(name = "fault_count")
  int faultCount;

  String faults;

  @Column(name = "made_count")
  int madeCount;

  String position;

  @Column(name = "started_at")
  Instant startedAt;

  @Column(name = "ended_at")
  @Nullable Instant endedAt;

  @Column(name = "undone_by")
  @Nullable String undoneBy;

  @Nullable String worker;

  @Column(name = "leased_until")
  @Nullable Instant leasedUntil;

  int attempts;

  /** Whose it is, as the journal names them. */
  String actor() {
    return maker().actor();
  }

  /** Whose it is, without what they were granted. */
  Caller maker() {
    return new Caller(issuer, subject, java.util.List.of());
  }

  ImportRun toRun() {
    return new ImportRun(
        id,
        actor(),
        about,
        mode,
        state,
        rowCount,
        rowsDone,
        faultCount,
        FaultJson.read(faults),
        madeCount,
        startedAt,
        endedAt,
        Position.find(position).orElse(Position.START));
  }
}
