-- Spreadsheets that are being imported, and what they made.
create table import_run (
  id           text        primary key collate "C",
  -- Whose it is: the token's issuer and subject.
  issuer       text        not null,
  subject      text        not null,
  upload_id    text        not null,
  about        text        not null,
  mode         text        not null,
  state        text        not null,
  row_count    int         not null,
  rows_done    int         not null,
  fault_count  int         not null,
  -- The first of them, as JSON.
  faults       text        not null,
  made_count   int         not null,
  -- Where the last of what it did stands in the journal.
  position     text        not null,
  started_at   timestamptz not null,
  ended_at     timestamptz,
  -- Who took it back, as the journal names them.
  undone_by    text,
  -- Whoever works on it, and until when it is theirs alone. A worker that is gone lets its time run out.
  worker       text,
  leased_until timestamptz,
  attempts     int         not null,
  constraint no_more_done_than_there_is check (rows_done between 0 and row_count)
);
create index import_run_unfinished on import_run (id) where state in ('CHECKING', 'WRITING', 'UNDOING');

create table import_made (
  run_id     text    not null collate "C" references import_run,
  subject_id text    not null collate "C",
  undone     boolean not null default false,
  primary key (run_id, subject_id)
);
