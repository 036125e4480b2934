-- Duties that members take in turn. What a source does not say of a rotation is null.
create table duty_rotation (
  id              text    primary key collate "C",
  version         bigint  not null,
  code            text    not null collate "C" constraint rotation_code_is_taken unique,
  alliance_id     text    not null collate "C" references party deferrable initially deferred,
  kind            text    not null,
  name            text    not null,
  name_en         text,
  state           text    not null,
  zone            text    not null,
  period          text,
  days            int,
  first_day       date,
  turn_order      text,
  holders         int     not null check (holders between 1 and 10),
  min_gap         int     not null check (min_gap between 0 and 100),
  horizon         int     not null check (horizon between 1 and 120),
  consent         boolean not null,
  topics          text[]  not null,
  -- As long as topics; empty where there is none.
  topics_en       text[]  not null,
  roles           text[]  not null,
  included_ids    text[]  not null,
  excluded_ids    text[]  not null,
  listed_ids      text[]  not null,
  weighted_ids    text[]  not null,
  -- As long as weighted_ids.
  weights         int[]   not null,
  constraint custom_periods_have_days check ((period = 'CUSTOM') = (days is not null) or period is null)
);
create index duty_rotation_alliance on duty_rotation (alliance_id);

create table turn (
  id            text    primary key collate "C",
  version       bigint  not null,
  rotation_id   text    not null collate "C" references duty_rotation deferrable initially deferred,
  -- Counted from 1.
  number        int     not null,
  first_day     date    not null,
  until         date    not null,
  state         text    not null,
  planned_ids   text[]  not null,
  effective_ids text[]  not null,
  pinned        boolean not null,
  gap           boolean not null,
  reason        text,
  constraint turn_ends_after_it_begins check (until > first_day),
  constraint a_gap_has_no_holder check (not gap or cardinality(effective_ids) = 0),
  constraint what_is_published_has_a_holder
    check (state <> 'PUBLISHED' or gap or cardinality(effective_ids) > 0),
  constraint one_turn_of_a_number unique (rotation_id, number) deferrable initially deferred,
  constraint one_turn_at_a_time
    exclude using gist (rotation_id with =, daterange(first_day, until) with &&) deferrable initially deferred
);
create index turn_effective on turn using gin (effective_ids);

create table absence (
  id          text    primary key collate "C",
  version     bigint  not null,
  rotation_id text    not null collate "C" references duty_rotation deferrable initially deferred,
  party_id    text    not null collate "C" references party deferrable initially deferred,
  first_day   date    not null,
  until       date    not null,
  excused     boolean not null,
  reason      text,
  withdrawn   boolean not null,
  constraint absence_ends_after_it_begins check (until > first_day)
);
create index absence_rotation on absence (rotation_id);

create table cover (
  id       text        primary key collate "C",
  version  bigint      not null,
  turn_id  text        not null collate "C" references turn deferrable initially deferred,
  asker_id text        not null collate "C" references party deferrable initially deferred,
  taker_id text        collate "C" references party deferrable initially deferred,
  state    text        not null,
  reason   text,
  asked_at timestamptz not null,
  answer   text
);
create unique index one_open_cover on cover (turn_id, asker_id) where state in ('ASKED', 'TAKEN');

create table swap (
  id             text        primary key collate "C",
  version        bigint      not null,
  turn_id        text        not null collate "C" references turn deferrable initially deferred,
  holder_id      text        not null collate "C" references party deferrable initially deferred,
  with_turn_id   text        not null collate "C" references turn deferrable initially deferred,
  with_holder_id text        not null collate "C" references party deferrable initially deferred,
  state          text        not null,
  reason         text,
  proposed_at    timestamptz not null,
  constraint a_swap_has_two_turns check (turn_id <> with_turn_id)
);
create index swap_turn on swap (turn_id);
create index swap_with_turn on swap (with_turn_id);
