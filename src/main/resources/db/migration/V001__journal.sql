-- What happened, in one order, and who asked for it once.
create table journal (
  seq             bigint generated always as identity primary key,
  xid             xid8        not null default pg_current_xact_id(),
  event_id        uuid        not null unique,
  subject_id      text        not null collate "C",
  subject_version bigint      not null check (subject_version > 0),
  kind            text        not null,
  schema_version  int         not null,
  payload         jsonb       not null,
  actor           text        not null,
  at              timestamptz not null,
  constraint one_change_per_version unique (subject_id, subject_version)
);
-- A reader takes entries in this order; see docs/decisions/0003-journal.md.
create index journal_order on journal (xid, seq);

create function wake_readers() returns trigger language plpgsql as $$
begin
  perform pg_notify('journal', '');
  return null;
end $$;
create trigger wake_readers after insert on journal for each statement execute function wake_readers();

create function journal_is_append_only() returns trigger language plpgsql as $$
begin
  raise exception 'the journal is append-only';
end $$;
create trigger journal_is_append_only before update or delete on journal
  for each statement execute function journal_is_append_only();

-- Changes that the graph refused: their subjects wait there, the others go on.
create table projection_fault (
  subject_id text        primary key collate "C",
  seq        bigint      not null references journal,
  kind       text        not null,
  reason     text        not null,
  at         timestamptz not null
);

-- The outcome of a mutation that carried an idempotency key; kept for 48 hours.
create table idempotency (
  caller         text        not null,
  operation      text        not null,
  key            text        not null check (length(key) <= 255),
  arguments_hash text        not null,
  subject_id     text        collate "C",
  position       text,
  created_at     timestamptz not null,
  primary key (caller, operation, key)
);
create index idempotency_age on idempotency (created_at);

-- Rights: who, as a token's issuer and subject, may act in which role for which party (null: for all).
create table role_grant (
  id         text        primary key collate "C",
  issuer     text        not null,
  subject    text        not null,
  role       text        not null,
  party_id   text        collate "C",
  granted_at timestamptz not null,
  revoked_at timestamptz
);
create unique index one_standing_grant on role_grant (issuer, subject, role, coalesce(party_id, ''))
  where revoked_at is null;
