-- Spreadsheets that wait to be imported; kept for 48 hours.
create table upload (
  id         text        primary key collate "C",
  actor      text        not null,
  name       text        not null,
  media_type text        not null,
  sha256     text        not null,
  bytes      bytea       not null,
  at         timestamptz not null
);
-- Packed already, so that PostgreSQL need not try.
alter table upload alter column bytes set storage external;
create index upload_age on upload (at);
