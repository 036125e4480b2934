-- What parties agreed and whom they sent.
create table arrangement (
  id                 text    primary key collate "C",
  version            bigint  not null,
  code               text    not null collate "C" constraint arrangement_code_is_taken unique,
  kind               text    not null,
  state              text    not null,
  -- Whether parties sign it.
  signed             boolean not null,
  name               text    not null,
  name_en            text,
  summary            text,
  summary_en         text,
  text               text,
  -- The alliance whose members agree among themselves.
  among_id           text    collate "C" references alliance deferrable initially deferred,
  parties_open       boolean not null,
  has_bodies         boolean not null,
  bodies             int,
  named              int,
  unnamed            int,
  carried_by_ids     text[]  not null,
  issued_on          text,
  signed_on          text,
  stated_signatories int,
  edition            int     not null,
  replaces_id        text    collate "C" constraint one_next_edition unique references arrangement deferrable initially deferred
);
create index arrangement_among on arrangement (among_id, id);

create table arrangement_party (
  arrangement_id text not null collate "C" references arrangement deferrable initially deferred,
  party_id       text not null collate "C" references party deferrable initially deferred,
  role           text not null,
  primary key (arrangement_id, party_id, role)
);
create index arrangement_party_party on arrangement_party (party_id);

create table arrangement_item (
  arrangement_id  text not null collate "C" references arrangement deferrable initially deferred,
  ordinal         int  not null,
  kind            text not null,
  zh              text,
  en              text,
  then_zh         text,
  then_en         text,
  amount          numeric,
  qualifier       text,
  unit_of_measure text,
  primary key (arrangement_id, ordinal)
);

create table signature (
  id           text        primary key collate "C",
  version      bigint      not null,
  pact_id      text        not null collate "C" references arrangement deferrable initially deferred,
  party_id     text        not null collate "C" references party deferrable initially deferred,
  signed_at    timestamptz not null,
  withdrawn_at timestamptz,
  reason       text,
  constraint withdrawn_with_a_reason check ((withdrawn_at is null) = (reason is null))
);
create unique index one_signature_at_a_time on signature (pact_id, party_id) where withdrawn_at is null;
create index signature_party on signature (party_id);

create table post (
  id          text   primary key collate "C",
  version     bigint not null,
  code        text   not null collate "C" constraint post_code_is_taken unique,
  kind        text   not null,
  title       text   not null,
  title_en    text,
  holder      text,
  holder_en   text,
  party_id    text   collate "C" references party deferrable initially deferred,
  sent_to_id  text   collate "C" references party deferrable initially deferred,
  since       date,
  until       date,
  stated_from date,
  basis       text   not null,
  constraint post_ends_after_it_begins check (until > since)
);
create index post_party on post (party_id, id);
create index post_sent_to on post (sent_to_id, id);

-- Personal data: the only table that has any. Deleting a row deletes it.
create table contact (
  post_id text primary key collate "C" references post,
  name    text not null
);

create table event (
  id        text   primary key collate "C",
  version   bigint not null,
  code      text   not null collate "C" constraint event_code_is_taken unique,
  title     text   not null,
  title_en  text,
  date      text,
  date_text text,
  party_id  text   collate "C" references party deferrable initially deferred
);
create index event_party on event (party_id, id);

-- What is made up for practice and what is real stay apart.
create function practice_stays_apart() returns trigger language plpgsql as $$
begin
  if (select practice from alliance where id = new.alliance_id) <> coalesce(
    (select practice from unit where id = new.party_id),
    (select practice from alliance where id = new.party_id), false)
  then
    raise exception using errcode = 'check_violation', constraint = 'practice_stays_apart',
      message = 'what is made up for practice joins nothing real: constraint "practice_stays_apart"';
  end if;
  return null;
end $$;
create constraint trigger practice_stays_apart after insert or update on membership
  for each row execute function practice_stays_apart();
